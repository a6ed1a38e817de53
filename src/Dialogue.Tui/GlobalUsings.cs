global using AppModel = Dialogue.Presentation.Models.AppModel;
global using Attribute = Terminal.Gui.Drawing.Attribute;
global using Color = Terminal.Gui.Drawing.Color;
