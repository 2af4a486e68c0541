/** Contracts that every county, store and driver passes, and fakes for tests. Never deployed. */
package liandong.testkit;
