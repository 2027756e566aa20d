package app;

public class Loner {}
