/** Reads a county's files whole, or says everything that is wrong with them. Exports nothing. */
package liandong.county.files;
