CREATE TABLE carecoord.spelling (
	written		text NOT NULL CHECK (written ~ '^[a-z]{2,24}$'),
	meant		text NOT NULL CHECK (meant ~ '^[a-z]{2,24}$'),
	shipped		boolean NOT NULL DEFAULT false,
	PRIMARY KEY (written, shipped)
);
COMMENT ON TABLE carecoord.spelling IS
'Words as hurried writers spell them, and the word that is meant: in notes, phrases and weights alike the one stands for the other. An own row takes the place of the shipped one with the same written; with meant the same as written it merely switches it off. An abbreviation with a dot (a phrase of a concept of that kind) stays a word of its own, whatever a row here says of it. A word in small letters that no row knows is looked for among those of the phrases by its consonants (wlkd: walked).';
COMMENT ON COLUMN carecoord.spelling.written IS 'The word as it is written: small letters from a to z.';
COMMENT ON COLUMN carecoord.spelling.meant IS 'The word that is meant, written likewise.';
COMMENT ON COLUMN carecoord.spelling.shipped IS 'True for rows that come with the extension and cannot be changed.';
