/** Which county versions are present, and which one new cases take. Exports nothing. */
package liandong.county.registry;
