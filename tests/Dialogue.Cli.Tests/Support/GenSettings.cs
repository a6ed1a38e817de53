using System.Text.Json;
using CsCheck;
using Dialogue.Presentation.Commands;
using Dialogue.Presentation.Settings;

namespace Dialogue.Cli.Tests.Support;

/// <summary>Settings files as people may write them: mostly right, with slips of every kind.</summary>
internal static class GenSettings
{
    private static readonly Gen<string> Oddity = OneOf(
        "true", "false", "null", "1", "30.5", "[]", "{}", "[\"calm\"]", "{\"calm\":true}", "\"\"", "\"On\"", "\"yes\"", "\"true\"", "\"calm \"");

    private static readonly Gen<string> RightSetting = Gen.Int[0, SettingOptions.All.Count - 1].SelectMany(at => SettingOf(SettingOptions.All[at]));

    private static readonly Gen<string> AnySetting = Gen.Select(
        OneOf([.. SettingOptions.All.Select(option => option.Name), "paec", "$schemas", "Keys"]),
        Gen.OneOf(OneOf([.. SettingOptions.All.SelectMany(option => option.Values).Select(value => Text(value.Name))]), Oddity),
        (name, value) => $"{Text(name)}:{value}");

    private static readonly Gen<string> RightKey = OneOf("x", "Ctrl+C", "PgUp", "é", "月", " ", "$", "12345678901234567890").Select(Text);

    private static readonly Gen<string> WrongKey = Gen.OneOf(
        OneOf("", "123456789012345678901", "a\n", "\n", "\e[2J", "a\u202Eb", "\u200E", "\u2029", "\u2066", "\u007F", "\u009B", "\u061C").Select(Text),
        OneOf("null", "true", "7", "[]"),
        Gen.String[Gen.Char['\u0001', '\u2FFF'], 0, 24].Select(Text));

    private static readonly Gen<string> Command = OneOf([.. CommandCatalogue.All.Select(command => command.Id)]);

    private static readonly Gen<string> RightKeys = Gen.Select(Command, RightKey, Pair).Array[0, 4].Select(Members);

    private static readonly Gen<string> AnyKeys = Gen.OneOf(
        Oddity,
        Gen.Select(Gen.OneOf(Command, OneOf("quti", "", "x")), Gen.OneOf(RightKey, WrongKey), Pair).Array[1, 3].Select(Members));

    /// <summary>Gets files of which about half have a slip.</summary>
    public static Gen<string> Files { get; } = Gen.Select(
        RightSetting.Array[0, 4],
        Gen.OneOf(RightKeys.Select(keys => new[] { $"\"keys\":{keys}" }), Gen.Const<string[]>(["\"$schema\":\"settings.v1.schema.json\""])),
        Gen.OneOf(Gen.Const<string[]>([]), Gen.Const<string[]>([]), AnySetting.Array[1, 2], AnyKeys.Select(keys => new[] { $"\"keys\":{keys}" })),
        (right, more, slips) => Members([.. slips, .. right, .. more]));

    private static Gen<string> SettingOf(SettingOption option) =>
        OneOf([.. option.Values.Select(value => $"{Text(option.Name)}:{Text(value.Name)}")]);

    private static Gen<string> OneOf(params string[] texts) => Gen.Int[0, texts.Length - 1].Select(at => texts[at]);

    private static string Text(string text) => JsonSerializer.Serialize(text);

    private static string Pair(string name, string value) => $"{Text(name)}:{value}";

    // Of two with one name only the first stays: which of them counts is not what is asked here.
    private static string Members(string[] members) => $"{{{string.Join(',', members.DistinctBy(member => member.Split(':')[0]))}}}";
}
