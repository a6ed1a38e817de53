using System.Text.RegularExpressions;
using Bogus;
using Bogus.Bson;
using Dialogue.Casting.Names;

namespace Dialogue.Casting.Tests.Names;

public sealed partial class LocalesTests
{
    private const string LeftOut = "af_ZA de_AT de_CH el en_AU_ocker en_BORK en_CA en_GB en_IE en_US fr_CA fr_CH ge ne zh_TW zu_ZA";

    private static readonly IEnumerable<Locale> All = Locales.Parts.SelectMany(part => part);

    public static TheoryData<string> Codes() => [.. All.Select(locale => locale.Code)];

    [Fact]
    public void Uses_or_leaves_out_each_locale_of_Bogus()
    {
        IEnumerable<string> known = All.Select(locale => locale.Code).Concat(LeftOut.Split(' ')).Order(StringComparer.Ordinal);

        Assert.Equal(Database.GetAllLocales().Order(StringComparer.Ordinal), known);
        Assert.InRange(All.Count(), 25, 50);
    }

    [Theory]
    [MemberData(nameof(Codes))]
    public void Reads_the_names_that_Bogus_reads(string code)
    {
        Locale locale = All.Single(locale => locale.Code == code);
        string key = locale.Women.Key;

        string[] read = LocaleNames.Read(locale)[NameList.Whole(key)];

        var expected = (BArray)Database.Get("name", key, code);
        Assert.Equal(Enumerable.Range(0, expected.Count).Select(place => expected[place].StringValue), read);
    }

    [Theory]
    [MemberData(nameof(Codes))]
    public void Shows_only_clean_Latin_names_in_an_English_scenario(string code)
    {
        Locale locale = All.Single(locale => locale.Code == code);
        var speller = new NameSpeller(locale, WritingScript.Latin);

        foreach (NameList list in new[] { locale.Women, locale.Men, NameList.Whole(locale.FamilyOfWomen), NameList.Whole(locale.FamilyOfMen) })
        {
            NameKind kind = list.Key.Contains("last", StringComparison.Ordinal) ? NameKind.Family : NameKind.Given;
            string[] shown = [.. LocaleNames.Read(locale)[list].Select(name => speller.Spell(kind, name)).OfType<string>()];
            Assert.All(shown, name => Assert.Matches(CleanName(), name));
            Assert.InRange(shown.Distinct().Count(), 8, 12_000);
        }
    }

    [Theory]
    [MemberData(nameof(Codes))]
    public void Shows_every_spelling_that_is_written_down_for_a_locale(string code)
    {
        Locale locale = All.Single(locale => locale.Code == code);
        LocaleNames names = LocaleNames.Read(locale);
        HashSet<string> raw = [.. new[] { locale.Women.Key, locale.Men.Key, locale.FamilyOfWomen, locale.FamilyOfMen }
            .SelectMany(key => names[NameList.Whole(key)]).Select(NameShape.Clean)];

        Assert.All(Spellings.Read(locale).Names, name => Assert.Contains(name, raw));
    }

    [Theory]
    [InlineData("en_AU", "Isabella", "Kiara", "William", "Joel")]
    [InlineData("en_IND", "Aadrika", "Vrund", "Aadi", "Yogesh")]
    [InlineData("es", "Adela", "Yolanda", "Adán", "Víctor")]
    [InlineData("es_MX", "Adriana", "Zoe", "Aarón", "Victor Manuel")]
    [InlineData("ja", "陽菜", "美咲", "大翔", "翼")]
    [InlineData("ko", "서연", "윤서", "민준", "우진")]
    [InlineData("nl_BE", "Emma", "Chloe", "Lucas", "Kasper")]
    [InlineData("pl", "Ada", "Zoe", "Aaron", "Zachary")]
    public void Divides_a_sorted_list_where_its_order_changes(string code, string firstOfWomen, string lastOfWomen, string firstOfMen, string lastOfMen)
    {
        Locale locale = All.Single(locale => locale.Code == code);
        LocaleNames names = LocaleNames.Read(locale);

        string[] women = names[locale.Women];
        string[] men = names[locale.Men];

        Assert.Equal([firstOfWomen, lastOfWomen, firstOfMen, lastOfMen], [women[0], women[^1], men[0], men[^1]]);
    }

    // Latin letters of any accent (with the Azerbaijani schwa), one joint between them; small words before a family name.
    [GeneratedRegex(@"^((da|de|den|der|do|dos|la|van|von) )*[A-Z\u00C0-\u024F\u1E00-\u1EFF]([-'’ ]?[A-Za-z\u00C0-\u024F\u1E00-\u1EFF\u0259])+$")]
    private static partial Regex CleanName();
}
