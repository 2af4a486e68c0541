/** The gate, in the framework. */
package liandong.trust.hook;
