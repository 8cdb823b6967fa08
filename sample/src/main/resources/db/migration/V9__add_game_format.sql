ALTER TYPE media_format ADD VALUE 'game' AFTER 'film';
