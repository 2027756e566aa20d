package lib;

/** As the build of the library made it. */
public class CountryTable {
    public static final CountryTable COUNTRY = new CountryTable();
}
