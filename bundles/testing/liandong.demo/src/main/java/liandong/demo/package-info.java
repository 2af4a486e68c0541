/** A short working day of a county, played over SOAP. Needs nothing but a JDK and an address. */
package liandong.demo;
