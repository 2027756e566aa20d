-- What the tables of the tests need.
CREATE EXTENSION hstore;
CREATE EXTENSION citext;
CREATE SCHEMA rail;
CREATE DOMAIN rail.station_code AS text CHECK (VALUE ~ '^[A-Z]{3}$');
