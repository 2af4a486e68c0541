/** What Shifang City says: tables in COUNTY-INF, and one small class for each clause that binds. */
package liandong.county.shifang;
