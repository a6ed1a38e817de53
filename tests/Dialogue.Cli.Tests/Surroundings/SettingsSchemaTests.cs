using System.Text.Json.Nodes;
using CsCheck;
using Dialogue.Cli.Surroundings;
using Dialogue.Cli.Tests.Support;
using Dialogue.Presentation.Commands;
using Dialogue.Presentation.Settings;
using NJsonSchema;

namespace Dialogue.Cli.Tests.Surroundings;

public sealed class SettingsSchemaTests
{
    private static readonly Lazy<JsonSchema> Schema = new(() => JsonSchema.FromJsonAsync(SettingsSchema.Text).GetAwaiter().GetResult());

    private static readonly string[] Names = [.. SettingOptions.All.Select(option => option.Name)];

    [Fact]
    public void Every_setting_stands_in_it_with_its_values_and_meanings()
    {
        JsonObject properties = Properties();

        Assert.Equal(["$schema", .. Names, "keys"], properties.Select(property => property.Key));
        Assert.All(SettingOptions.All, option => Assert.Equal(Expected(option), properties[option.Name]!.ToJsonString()));
    }

    [Fact]
    public void Every_command_stands_in_it_with_its_meaning_and_keys()
    {
        JsonObject keys = Properties()["keys"]!["properties"]!.AsObject();

        Assert.Equal(CommandCatalogue.All.Select(command => (command.Id, Described(command))), keys.Select(key => (key.Key, key.Value!["description"]!.GetValue<string>())));
    }

    [Fact]
    public void What_config_init_writes_fits_it()
    {
        using Home home = new();

        CliRun.In(home, "config", "init");

        Assert.Empty(Schema.Value.Validate(File.ReadAllText(home.Settings)));
        Assert.Equal(SettingsSchema.Text, File.ReadAllText(Path.Combine(Path.GetDirectoryName(home.Settings)!, "settings.v1.schema.json")));
    }

    [Fact]
    public void It_accepts_exactly_what_is_read_without_a_complaint()
    {
        using Home home = new();
        int accepted = 0;
        int refused = 0;

        GenSettings.Files.Sample(
            json =>
            {
                bool fits = Schema.Value.Validate(json).Count == 0;
                accepted += fits ? 1 : 0;
                refused += fits ? 0 : 1;
                return fits == (SettingsReader.Read(home.Write("settings.json", json), _ => null, []).Complaints.Count == 0);
            },
            iter: 1000,
            threads: 1,
            print: json => json);

        Assert.InRange(accepted, 100, int.MaxValue);
        Assert.InRange(refused, 100, int.MaxValue);
    }

    private static JsonObject Properties() => JsonNode.Parse(SettingsSchema.Text)!["properties"]!.AsObject();

    private static string Expected(SettingOption option)
    {
        (JsonNode Value, string Meaning)[] values =
        [
            .. option.Values.Select(value => ((JsonNode)value.Name, value.Meaning)),
            .. option.Values.Where(value => value.Name == "on").Select(_ => ((JsonNode)true, "the same as \"on\"")),
            .. option.Values.Where(value => value.Name == "off").Select(_ => ((JsonNode)false, "the same as \"off\"")),
        ];
        string meanings = string.Join("; ", option.Values.Where(value => value.Meaning.Length > 0).Select(value => $"{value.Name}: {value.Meaning}"));
        return new JsonObject
        {
            ["description"] = meanings.Length == 0 ? option.Meaning : $"{option.Meaning} {meanings}.",
            ["enum"] = new JsonArray([.. values.Select(value => value.Value)]),
            ["enumDescriptions"] = new JsonArray([.. values.Select(value => (JsonNode)value.Meaning)]),
            ["default"] = option.Get(new AppSettings()),
        }.ToJsonString();
    }

    private static string Described(AppCommand command) =>
        $"{command.Meaning} Comes {(command.Keys.Count > 0 ? "as " + string.Join(" or ", command.Keys) : "without a key")}.";
}
