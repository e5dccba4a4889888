// SPDX-FileCopyrightText: 2026 The HuiDesk authors
// SPDX-License-Identifier: Apache-2.0

/// Renders every page and dialog without a screen, light and dark, Chinese and English, the same
/// pictures at every run: build/look/<name>-<theme>-<lang>-<width>x<height>.png.
///
/// huidesk-look [--out folder] [--only part-of-a-name]

#include "tests/look/Look.h"

#include "tests/testkit/Fixed.h"
#include "ui/FocusFrame.h"

#include <QApplication>
#include <QCommandLineParser>
#include <QDir>
#include <QPainter>
#include <QTest>
#include <QTranslator>

namespace {

using namespace hui;

struct Shot {
    Appearance appearance;
    bool chinese;
    QSize size;
};

const QList<Shot>& shots()
{
    static const QList<Shot> all{
        {Appearance::Light, true, {1440, 900}},
        {Appearance::Dark, true, {1440, 900}},
        {Appearance::Light, false, {1440, 900}},
        {Appearance::Dark, false, {1440, 900}},
        {Appearance::Light, true, {1366, 768}},
        {Appearance::Light, false, {1366, 768}},
    };
    return all;
}

QString fileName(const look::Scene& scene, const Shot& shot)
{
    return QStringLiteral("%1-%2-%3-%4x%5.png")
        .arg(scene.name,
            shot.appearance == Appearance::Light ? QStringLiteral("light") : QStringLiteral("dark"),
            shot.chinese ? QStringLiteral("zh") : QStringLiteral("en"))
        .arg(shot.size.width())
        .arg(shot.size.height());
}

/// The window with the dialogs that stand over it, as one would see them.
QImage pictureOf(QWidget& window)
{
    QPixmap picture = window.grab();
    QPainter painter(&picture);
    for (QWidget* other : QApplication::topLevelWidgets()) {
        if (other == &window || !other->isVisible() || other->windowType() == Qt::ToolTip)
            continue;
        const QPoint at = other->pos() - window.pos();
        painter.drawPixmap(at, other->grab());
        painter.setPen(colorOf(Token::Line2, window.palette()));
        painter.drawRect(QRect(at, other->size()).adjusted(0, 0, -1, -1));
    }
    return picture.toImage();
}

/// The picture once it stands still: a page whose text wraps is laid out in several turns, and the
/// machine may be busy.
QImage settled(QWidget& window)
{
    constexpr int mostTurns = 20;
    constexpr int turnMs = 30;
    QImage picture;
    for (int turn = 0; turn < mostTurns; ++turn) {
        QTest::qWait(turnMs);
        QImage next = pictureOf(window);
        if (next == picture)
            break;
        picture = std::move(next);
    }
    return picture;
}

bool take(const look::Scene& scene, const Shot& shot, const look::Stage& stage, const QDir& folder)
{
    const std::unique_ptr<QWidget> window = scene.make(stage);
    window->resize(shot.size);
    window->show();
    window->activateWindow();
    bool ready = QTest::qWaitForWindowActive(window.get());
    if (scene.ready)
        ready = QTest::qWaitFor([&] { return scene.ready(*window); }, 10'000);
    if (!ready)
        qWarning("%s never became ready", qPrintable(scene.name));
    const QString file = folder.filePath(fileName(scene, shot));
    if (!settled(*window).save(file)) {
        qWarning("cannot write %s", qPrintable(file));
        return false;
    }
    return ready;
}

/// Both languages' catalogues are compiled in when they exist; without them the text is English.
bool speak(QTranslator& translator, bool chinese)
{
    QCoreApplication::removeTranslator(&translator);
    QLocale::setDefault(chinese ? QLocale(QLocale::Chinese, QLocale::China)
                                : QLocale(QLocale::English, QLocale::UnitedStates));
    const QString name = chinese ? QStringLiteral("huidesk_zh_CN") : QStringLiteral("huidesk_en");
    return translator.load(QStringLiteral(":/translations/") + name)
        && QCoreApplication::installTranslator(&translator);
}

} // namespace

int main(int argc, char** argv)
{
    qputenv("QT_QPA_PLATFORM", "offscreen");
    QApplication application(argc, argv);
    QApplication::setApplicationVersion(QStringLiteral("1.0.0")); // the same in every picture
    QApplication::setCursorFlashTime(0);
    QLocale::setDefault(QLocale::c());
    QCommandLineParser arguments;
    const QCommandLineOption out(QStringLiteral("out"), QStringLiteral("Folder"),
        QStringLiteral("folder"), QStringLiteral("build/look"));
    const QCommandLineOption only(
        QStringLiteral("only"), QStringLiteral("Part of a name"), QStringLiteral("name"));
    arguments.addOptions({out, only});
    arguments.addHelpOption();
    arguments.process(application);

    const QDir folder(arguments.value(out));
    if (!folder.mkpath(QStringLiteral(".")))
        qFatal("cannot make the folder");
    look::Scenes scenes;
    look::registerAll(scenes);
    Theme theme;
    theme.setReduceMotion(true);
    const testkit::FixedClock clock;
    FocusFrame::follow(application);
    QTranslator translator;
    bool good = true;
    for (const Shot& shot : shots()) {
        speak(translator, shot.chinese);
        theme.apply(application, shot.appearance);
        for (const look::Scene& scene : scenes.all())
            if (scene.name.contains(arguments.value(only)))
                good = take(scene, shot, {theme, clock, shot.chinese}, folder) && good;
    }
    return good ? 0 : 1;
}
