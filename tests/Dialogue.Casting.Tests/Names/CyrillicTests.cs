using Dialogue.Casting.Names;

namespace Dialogue.Casting.Tests.Names;

public sealed class CyrillicTests
{
    [Theory]
    [InlineData("Алексей", "Aleksey")]
    [InlineData("Дмитрий", "Dmitry")]
    [InlineData("Мария", "Maria")]
    [InlineData("Юлия", "Yulia")]
    [InlineData("Татьяна", "Tatyana")]
    [InlineData("Егор", "Yegor")]
    [InlineData("Фёдор", "Fyodor")]
    [InlineData("Соловьёв", "Solovyov")]
    [InlineData("Хохлов", "Khokhlov")]
    [InlineData("Игорь", "Igor")]
    [InlineData("Щербакова", "Shcherbakova")]
    public void Writes_Russian_names_as_newspapers_do(string name, string latin)
    {
        Assert.Equal(latin, Cyrillic.ToLatin(name, ukrainian: false));
    }

    [Theory]
    [InlineData("Григорій", "Hryhorii")]
    [InlineData("Юрій", "Yurii")]
    [InlineData("Мар’яна", "Mariana")]
    [InlineData("Зиновій", "Zynovii")]
    [InlineData("Їжакевич", "Yizhakevych")]
    [InlineData("Згурський", "Zghurskyi")]
    [InlineData("Костянтин", "Kostiantyn")]
    [InlineData("Єва", "Yeva")]
    public void Writes_Ukrainian_names_by_their_own_rule(string name, string latin)
    {
        Assert.Equal(latin, Cyrillic.ToLatin(name, ukrainian: true));
    }
}
