// SPDX-FileCopyrightText: 2026 The HuiDesk authors
// SPDX-License-Identifier: Apache-2.0

#include "tests/look/Look.h"
#include "tests/testkit/Fixed.h"
#include "tests/testkit/Language.h"
#include "ui/MainWindow.h"
#include "ui/SignInPage.h"

#include <QStackedWidget>
#include <QTest>

using namespace hui;
using namespace Qt::StringLiterals;

namespace {

// of the shell, around its page: the rail, whole and folded, and the bars above and below
constexpr int railWidth = 196;
constexpr int foldedRail = 56;
constexpr int barsHeight = 80;

template <class Window>
bool isThere(const QWidget& window)
{
    return qobject_cast<const Window*>(&window) || window.findChild<Window*>();
}

/// What of a screen is left to a scene: all of it, or what the shell leaves to a page that stands
/// alone.
QSize roomOf(const QWidget& window, const QSize& screen)
{
    const bool isWhole = isThere<MainWindow>(window) || isThere<SignInPage>(window);
    const int rail = screen.width() < 1400 ? foldedRail : railWidth;
    return isWhole ? screen : screen - QSize(rail, barsHeight);
}

/// A main window is not asked for what is inside it by what it stands in.
const QWidget* shellOf(const QWidget& window)
{
    const auto* shell = qobject_cast<const QMainWindow*>(&window);
    if (!shell)
        shell = window.findChild<QMainWindow*>();
    return shell ? shell->centralWidget() : &window;
}

int leastWidth(const QWidget& widget)
{
    return qMax(widget.minimumWidth(), widget.minimumSizeHint().width());
}

/// What asks for the most, from the outside in: where to look first.
QString widest(const QWidget& window)
{
    QStringList path;
    for (const QWidget* at = &window; at && path.size() < 14;) {
        path.append(
            u"%1:%2 %3"_s.arg(QLatin1StringView(at->metaObject()->className()), at->objectName())
                .arg(leastWidth(*at)));
        const QWidget* next = nullptr;
        const bool isStack = qobject_cast<const QStackedWidget*>(at); // as wide as its widest page
        for (const QWidget* child :
            at->findChildren<QWidget*>(QString(), Qt::FindDirectChildrenOnly))
            if (!child->isWindow() && (child->isVisible() || isStack)
                && (!next || leastWidth(*child) > leastWidth(*next)))
                next = child;
        at = next;
    }
    return path.join(u" > "_s);
}

} // namespace

/// No page is wider than the two screens of a branch, in either language: what is wider is cut off
/// at the edge of the screen. What is higher folds or scrolls.
class TestFits : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        look::registerAll(m_scenes);
        m_theme.setReduceMotion(true);
        m_theme.apply(*qApp, Appearance::Light);
    }

    void isNoWiderThanItsRoom_data()
    {
        QTest::addColumn<int>("scene");
        QTest::addColumn<bool>("chinese");
        for (const bool chinese : {true, false})
            for (int i = 0; i < m_scenes.all().size(); ++i)
                if (!m_scenes.all().at(i).name.startsWith(u"gallery"_s)) // pieces, not a page
                    QTest::addRow(
                        "%s %s", qPrintable(m_scenes.all().at(i).name), chinese ? "zh" : "en")
                        << i << chinese;
    }

    void isNoWiderThanItsRoom()
    {
        QFETCH(int, scene);
        QFETCH(bool, chinese);
        const testkit::Language language(chinese);
        const look::Scene& shown = m_scenes.all().at(scene);
        const std::unique_ptr<QWidget> window = shown.make({m_theme, m_clock, chinese});
        window->resize(roomOf(*window, {1440, 900}));
        window->show();
        window->activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(window.get()));
        if (shown.ready)
            QVERIFY(QTest::qWaitFor([&] { return shown.ready(*window); }, 10'000));
        for (const QSize& screen : {QSize(1440, 900), QSize(1366, 768)}) {
            const QSize room = roomOf(*window, screen);
            window->resize(room);
            QTest::qWait(30); // what folds at a size has folded
            const int least = leastWidth(*shellOf(*window));
            QVERIFY2(least <= room.width(),
                qPrintable(
                    u"%1 of %2; %3"_s.arg(least).arg(room.width()).arg(widest(*shellOf(*window)))));
        }
    }

private:
    look::Scenes m_scenes;
    Theme m_theme;
    const testkit::FixedClock m_clock;
};

QTEST_MAIN(TestFits)
#include "tst_fits.moc"
