package app;

public final class Folder extends Node {}
