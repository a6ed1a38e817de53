namespace Dialogue.EndToEnd.Tests.Conversations;

/// <summary>Is every conversation that comes with the program, by id and title.</summary>
internal sealed class Shipped : TheoryData<string, string>
{
    public Shipped()
    {
        Add("a-year-of-silence", "A year of silence");
        Add("camera-off", "Camera off");
        Add("good-news-bad-week", "Good news, bad week");
        Add("name-on-the-slide", "The name on the slide");
        Add("no-thank-you-email", "The long table");
        Add("one-star-public", "One star, in public");
        Add("phones-at-dinner", "Phones at dinner");
        Add("sunday-night-ping", "The Sunday-night ping");
    }
}
