/** Certifies a county's bundle: what it is, what it says, what its rules answer, what it leaves. */
package liandong.county.certification;
