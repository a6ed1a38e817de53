using CsCheck;
using Dialogue.Core.Practice;
using Dialogue.Core.Scenarios;
using Dialogue.Core.Scoring;
using Dialogue.Core.Values;
using Dialogue.Testing.Building;
using Dialogue.Testing.Generators;

namespace Dialogue.Core.Tests.Practice;

/// <summary>Every figure against another way of reaching it: loops from the end, and the formulas written out as the page on scoring has them.</summary>
public sealed class ProgressProperties
{
    private const double Close = 1e-9;
    private static readonly Skill[] Skills = [Skill.Empathy, Skill.Clarity, Skill.Boundaries];

    [Fact]
    public void Every_figure_of_a_skill_is_that_of_a_plain_calculation() => GenHistory.Any.Sample(
        history =>
        {
            Progress progress = Progress.Of(history, Practised.Today);
            foreach (Skill skill in Skills)
            {
                List<Estimate> last = Last(history, result => result[skill]);
                Figures all = Figures.Of(last);
                Figures older = Figures.Of(last.GetRange(0, (last.Count - (last.Count % 2)) / 2));
                Figures newer = Figures.Of(last.GetRange((last.Count - (last.Count % 2)) / 2, (last.Count + 1) / 2));
                SkillProgress given = progress.Skills[(int)skill];

                AssertSame(all, given.All);
                AssertSame(older, given.Before);
                AssertSame(newer, given.After);
                Assert.Equal(ChangeOf(older, newer), given.Change);
                Assert.Equal(last, given.Points.Select(point => point.Estimate));
            }
        },
        iter: 2_000);

    [Fact]
    public void Every_situation_is_there_once_with_its_own_tries() => GenHistory.Any.Sample(
        history =>
        {
            ValueArray<SituationProgress> given = Progress.Of(history, Practised.Today).Situations;
            int expected = 0;
            foreach (string situation in (string[])["1.1", "2.2", "work", "personal"])
            {
                foreach (Skill skill in Skills)
                {
                    List<Estimate> tries = [.. history.Results.Where(result => result.Situation.Id == situation && result.Practises.Contains(skill) && result[skill].Opportunities > 0).Select(result => result[skill])];
                    SituationProgress? found = given.SingleOrDefault(each => each.Key == new CardKey(skill, new Situation(situation)));
                    Assert.Equal(tries.Count, found?.Tries ?? 0);
                    AssertSame(Figures.Of(tries.GetRange(Math.Max(0, tries.Count - 12), Math.Min(12, tries.Count))), found?.Estimate ?? default);
                    expected += tries.Count > 0 ? 1 : 0;
                }
            }

            Assert.Equal(expected, given.Count);
        },
        iter: 2_000);

    [Fact]
    public void Situations_never_get_easier_down_the_list() => GenHistory.Any.Sample(
        history =>
        {
            ValueArray<SituationProgress> given = Progress.Of(history, Practised.Today).Situations;
            for (int i = 1; i < given.Count; i++)
            {
                Estimate above = given[i - 1].Estimate;
                Estimate below = given[i].Estimate;
                Assert.True(above.IsEnough ? !below.IsEnough || above.Value >= below.Value : !below.IsEnough);
            }
        },
        iter: 2_000);

    [Fact]
    public void Days_and_cards_are_split_at_today_and_none_is_lost() => GenHistory.Any.Sample(
        history =>
        {
            Progress progress = Progress.Of(history, Practised.Today);
            List<DateOnly> days = [];
            for (int ago = 27; ago >= 0; ago--)
            {
                if (history.Days.Contains(Practised.Today.AddDays(-ago)))
                {
                    days.Add(Practised.Today.AddDays(-ago));
                }
            }

            Assert.Equal(days, progress.Days.Practised);
            Assert.Equal(history.Cards.Count, progress.Due.Count + progress.Next.Count);
            Assert.True(progress.Due.Concat(progress.Next).Zip(progress.Due.Concat(progress.Next).Skip(1)).All(pair => pair.First.DueOn <= pair.Second.DueOn));
            Assert.All(progress.Due, card => Assert.True(card.DueOn.DayNumber <= Practised.Today.DayNumber));
            Assert.All(progress.Next, card => Assert.True(card.DueOn.DayNumber > Practised.Today.DayNumber));
        },
        iter: 2_000);

    private static List<Estimate> Last(PracticeHistory history, Func<PracticeResult, Estimate> of)
    {
        List<Estimate> last = [];
        for (int i = history.Results.Count - 1; i >= 0 && last.Count < 12; i--)
        {
            if (of(history.Results[i]).Opportunities > 0)
            {
                last.Insert(0, of(history.Results[i]));
            }
        }

        return last;
    }

    private static SkillChange ChangeOf(Figures older, Figures newer)
    {
        if (older.Moments < 5 || newer.Moments < 5)
        {
            return SkillChange.TooFew;
        }

        return newer.Low > older.High ? SkillChange.Rising : newer.High < older.Low ? SkillChange.Falling : SkillChange.Level;
    }

    private static void AssertSame(Figures expected, Estimate given)
    {
        Assert.Equal((expected.Moments, expected.Gained, expected.Offered), (given.Opportunities, given.Gained, given.Offered));
        Assert.Equal(expected.Value, given.Value, Close);
        Assert.Equal(expected.Low, given.Low, Close);
        Assert.Equal(expected.High, given.High, Close);
    }

    private sealed record Figures(int Moments, int Gained, int Offered, double Value, double Low, double High)
    {
        public static Figures Of(List<Estimate> parts)
        {
            int n = 0;
            int gained = 0;
            int offered = 0;
            foreach (Estimate part in parts)
            {
                n += part.Opportunities;
                gained += part.Gained;
                offered += part.Offered;
            }

            double mean = n == 0 ? 0 : (double)offered / n;
            double value = n == 0 ? .5 : (gained + (2 * mean)) / (offered + (4 * mean));
            double half = 1.28 * Math.Pow((value - (value * value)) / (n + 4), .5);
            return new Figures(n, gained, offered, value, Math.Clamp(value - half, 0, 1), Math.Clamp(value + half, 0, 1));
        }
    }
}
