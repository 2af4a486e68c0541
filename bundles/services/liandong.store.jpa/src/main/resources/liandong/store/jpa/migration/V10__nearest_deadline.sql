-- A case is found by the nearest of its deadlines, which stands in its row and in the indexes of the
-- lists; which deadlines those are its record says. Rows of their own for them were a fifth of what
-- a case wrote. Read by Derby and PostgreSQL alike; the words in braces are those that they do not
-- share, see Migration.
drop table lc_deadline;

-- The last serial given per office and day; by its new name a node that still runs the bundle
-- before this one misses it, says that it is not ready, and is left out by the proxy before it.
${rename_table} lc_counter ${to} lc_numbering;
