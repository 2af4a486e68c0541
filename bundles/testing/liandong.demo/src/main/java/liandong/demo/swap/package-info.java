/** Plays a change of a county's version while its halls are at work, and says what it cost them. */
package liandong.demo.swap;
