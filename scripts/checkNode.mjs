import process from 'node:process';

/**
 * Before a command (`node --import`): the scripts are TypeScript, which a Node that is too old
 * does not read. npm finds the Node that the project brings along, unless its install was left out.
 */
const [major = 0, minor = 0] = process.versions.node.split('.').map(Number);
if (major < 22 || (major === 22 && minor < 22)) {
  process.stderr.write(
    `This is Node ${process.versions.node}, and Outcome Atlas needs 22.22 or newer. It brings its own, ` +
      'which npm has not installed (--ignore-scripts, or “ignore-scripts=true” in an .npmrc): run “npm ci --ignore-scripts=false”, or install a newer Node.\n',
  );
  process.exit(1);
}
