/** Folder within a build's cache in which the search index is written, before it becomes part of the site. */
export const INDEX_FOLDER = 'search-index';
