namespace Dialogue.Casting.Names;

/// <summary>The kinds of elements that stand in Bogus' locales, by their mark in BSON.</summary>
internal static class BsonType
{
    public const byte Real = 0x01;
    public const byte Text = 0x02;
    public const byte Document = 0x03;
    public const byte Array = 0x04;
    public const byte Binary = 0x05;
    public const byte Truth = 0x08;
    public const byte Time = 0x09;
    public const byte Nothing = 0x0A;
    public const byte Whole = 0x10;
    public const byte Long = 0x12;
}
