/** Whether a cell holds anything. */
export function isText(cell: string): boolean {
  return cell.trim() !== '';
}
