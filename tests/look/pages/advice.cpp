// SPDX-FileCopyrightText: 2026 The HuiDesk authors
// SPDX-License-Identifier: Apache-2.0

#include "app/customer/ParkedFormRepository.h"
#include "modules/advice/ui/AdvicePage.h"
#include "tests/look/InShell.h"
#include "tests/look/Look.h"
#include "tests/modules/advice/ui/FakeAdvice.h"
#include "tests/testkit/DeskFixture.h"
#include "ui/KeyButton.h"
#include "ui/TableView.h"

#include <QComboBox>
#include <QLineEdit>
#include <QTest>
#include <QVBoxLayout>

/// What is told, registered and referred of a line that sells nothing.
namespace hui::look {

namespace {

using namespace Qt::StringLiterals;

enum class AdvicePlay { Notice, Registered, Booked, Offline };

class AdviceDesk : public PageWindow {
public:
    AdviceDesk(AdvicePlay play, bool chinese)
        : m_desk(advice::adviceMigrations() + parkedFormMigrations())
    {
        if (play == AdvicePlay::Offline)
            m_platform.line = testkit::FakeAdvice::Line::Down;
        m_desk.uplink.answer
            = [this](const UplinkRequest& request) { return m_platform.answer(request); };
        m_desk.run([&](Database& database) -> Result<Done> {
            HUI_ASSERT(advice::DeskAdviceRepository(database).keepBook(
                testkit::adviceBook(), testkit::adviceNow));
            for (const int minutes : {200, 95}) {
                auto other = testkit::registering();
                other.need.name = minutes > 100 ? u"陈例安"_s : u"林例宁"_s;
                other.need.line
                    = minutes > 100 ? advice::AdviceLine::Farming : advice::AdviceLine::Protection;
                other.need.registeredAt = testkit::adviceNow.addSecs(-60 * minutes);
                HUI_ASSERT(advice::registerNeed(database, other));
            }
            return Done{};
        });
        m_desk.sync.start();
        auto* column = new QVBoxLayout(this);
        column->setContentsMargins(0, 0, 0, 0);
        MainWindow* shell = inShell(m_desk.services(), u"advice"_s, chinese).release();
        column->addWidget(shell);
        shell->open(u"advice"_s, u"wealth"_s);
    }

    ~AdviceDesk() override { delete findChild<MainWindow*>(); } // before what it works with

private:
    testkit::DeskFixture m_desk;
    testkit::FakeAdvice m_platform;
};

template <class Widget>
Widget* advicePart(const QWidget& window, const char* name)
{
    return window.findChild<Widget*>(QLatin1StringView(name));
}

/// The need is entered and its notice read as far as the scene goes.
void fillNeed(const QWidget& window, AdvicePlay play)
{
    for (const auto& [name, text] :
        {std::pair{"advice.name", u"王例明"_s}, std::pair{"advice.phone", u"13800005678"_s},
            std::pair{"advice.purpose", u"养老储备"_s}}) {
        auto* line = advicePart<QLineEdit>(window, name);
        line->setFocus();
        line->setText(text);
    }
    auto* read = advicePart<KeyButton>(window, "advice.read");
    read->setFocus();
    for (int times = play == AdvicePlay::Notice ? 2 : 3; times > 0; --times)
        read->click();
    if (play != AdvicePlay::Notice)
        advicePart<KeyButton>(window, "advice.register")->click();
}

bool isAdviceShown(const QWidget& window, AdvicePlay play)
{
    auto* needs = advicePart<TableView>(window, "advice.needs");
    const bool isOffered = advicePart<QComboBox>(window, "advice.band")->count() > 0
        && needs->model()->rowCount() >= 2;
    if (!isOffered)
        return false;
    if (play == AdvicePlay::Offline)
        return true;
    auto* purpose = advicePart<QLineEdit>(window, "advice.purpose");
    if (!purpose->property("filled").toBool()) {
        purpose->setProperty("filled", true); // the form is empty again before the list is read
        fillNeed(window, play);
    }
    if (play == AdvicePlay::Notice)
        return advicePart<QComboBox>(window, "advice.time")->count() > 0;
    if (needs->model()->rowCount() < 3)
        return false;
    auto* slip = advicePart<QWidget>(window, "advice.slip");
    if (play == AdvicePlay::Registered)
        return slip->isVisible();
    if (slip->isVisible())
        advicePart<KeyButton>(window, "advice.close")->click();
    auto* time = advicePart<QComboBox>(window, "advice.time");
    auto* first = advicePart<KeyButton>(window, "advice.first");
    if (time->isVisible() && time->count() > 0 && first->isEnabled())
        first->click();
    return advicePart<QLineEdit>(window, "advice.why")->isVisible();
}

} // namespace

void advice(Scenes& scenes)
{
    const auto scene = [&scenes](const QString& name, AdvicePlay play) {
        scenes.lookPage(
            name,
            [play](
                const Stage& stage) { return std::make_unique<AdviceDesk>(play, stage.chinese); },
            [play](const QWidget& window) { return isAdviceShown(window, play); });
    };
    scene(u"advice-notice"_s, AdvicePlay::Notice);
    scene(u"advice-registered"_s, AdvicePlay::Registered);
    scene(u"advice-booked"_s, AdvicePlay::Booked);
    scene(u"advice-offline"_s, AdvicePlay::Offline);
}

} // namespace hui::look
