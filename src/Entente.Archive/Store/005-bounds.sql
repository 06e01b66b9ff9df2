-- How a figure's number stands to what is counted; null in both for a plain number, and in what an older version coded.
ALTER TABLE figure ADD COLUMN up_to TEXT;  -- the upper end of a range, decimal as text
ALTER TABLE figure ADD COLUMN bound TEXT;  -- about, more-than, at-least, less-than, at-most, between or untold

-- A dossier tells how much the archive holds of each week.
CREATE INDEX article_published ON article (published);
