/** Spreadsheets as grids of cells: what Excel has in its files, and nothing of a county. */
package liandong.county.files.sheet;
