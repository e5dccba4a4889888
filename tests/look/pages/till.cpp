// SPDX-FileCopyrightText: 2026 The HuiDesk authors
// SPDX-License-Identifier: Apache-2.0

#include "modules/cash/ui/TillPage.h"
#include "tests/look/Look.h"
#include "tests/modules/cash/ui/DrawerScene.h"
#include "ui/CountTable.h"
#include "ui/KeyButton.h"

#include <QLabel>
#include <QVBoxLayout>

/// The drawer and every step of closing it.
namespace hui::look {

namespace {

using Prepare = std::function<void(const testkit::DrawerScene&)>;

/// A page with the desk it stands on.
class Window : public QWidget {
public:
    explicit Window(const Prepare& prepare)
        : m_desk(cash::cashMigrations())
        , m_drawer(m_desk)
    {
        prepare(m_drawer);
        auto* column = new QVBoxLayout(this);
        column->setContentsMargins(0, 0, 0, 0);
        Services services = m_desk.services();
        services.dataFolder = QStringLiteral("/tmp/huidesk-look");
        column->addWidget(new cash::TillPage(services, this));
    }

    ~Window() override { delete findChild<cash::TillPage*>(); } // before what it works with

private:
    testkit::DeskFixture m_desk;
    testkit::DrawerScene m_drawer;
};

bool sees(const QWidget& window, const char* name)
{
    const auto* widget = window.findChild<QWidget*>(QLatin1StringView(name));
    return widget && widget->isVisible();
}

void scene(Scenes& scenes, const char* name, const char* visible, const Prepare& prepare)
{
    scenes.lookPage(
        QLatin1StringView(name),
        [prepare](
            const Stage&) -> std::unique_ptr<QWidget> { return std::make_unique<Window>(prepare); },
        [visible](const QWidget& window) { return sees(window, visible); });
}

bool halfCounted(const QWidget& window)
{
    auto* table = window.findChild<CountTable*>(QStringLiteral("till.count"));
    if (!table || !table->isVisible())
        return false;
    if (table->count().pieces.isEmpty())
        table->setCount(testkit::pieces({{"CNY-10000", 356}, {"CNY-5000", 148}}));
    return true;
}

void startCounting(const testkit::DrawerScene& drawer)
{
    drawer.start();
}

} // namespace

void till(Scenes& scenes)
{
    using testkit::DrawerScene;
    scene(scenes, "till", "till.state", [](const DrawerScene&) { });
    scenes.lookPage(
        QStringLiteral("till-count"),
        [](const Stage&) -> std::unique_ptr<QWidget> {
            return std::make_unique<Window>(startCounting);
        },
        halfCounted);
    scene(scenes, "till-short", "till.book", [](const DrawerScene& drawer) { drawer.count(-1); });
    scene(scenes, "till-balanced", "till.goOn", [](const DrawerScene& drawer) { drawer.count(0); });
    scenes.lookPage(
        QStringLiteral("till-return"),
        [](const Stage&) -> std::unique_ptr<QWidget> {
            return std::make_unique<Window>([](const DrawerScene& drawer) { drawer.count(0); });
        },
        [](const QWidget& window) {
            auto* on = window.findChild<KeyButton*>(QStringLiteral("till.goOn"));
            if (on && on->isVisible())
                on->click();
            return sees(window, "till.return");
        });
    scenes.lookPage(
        QStringLiteral("till-sheet"),
        [](const Stage&) -> std::unique_ptr<QWidget> {
            return std::make_unique<Window>([](const DrawerScene& drawer) {
                drawer.count(1);
                drawer.book(1);
                drawer.handBack();
            });
        },
        [](const QWidget& window) {
            const auto* file = window.findChild<QLabel*>(QStringLiteral("till.file"));
            return file && !file->text().isEmpty();
        });
}

} // namespace hui::look
