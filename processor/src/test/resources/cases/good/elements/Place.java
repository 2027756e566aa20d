package app;

public class Place {
    double latitude;
    double longitude;
}
