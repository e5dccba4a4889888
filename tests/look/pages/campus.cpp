// SPDX-FileCopyrightText: 2026 The HuiDesk authors
// SPDX-License-Identifier: Apache-2.0

#include "app/catalogue/CatalogueRepository.h"
#include "app/catalogue/PayPolicyRepository.h"
#include "app/customer/CustomerRepository.h"
#include "app/customer/ParkedFormRepository.h"
#include "modules/campus/DeskFeesRepository.h"
#include "modules/campus/ui/CampusPage.h"
#include "modules/campus/ui/ClassListPane.h"
#include "modules/campus/ui/FeePaymentTableModel.h"
#include "tests/app/till/TillScene.h"
#include "tests/look/InShell.h"
#include "tests/look/Look.h"
#include "tests/look/NotePayer.h"
#include "tests/modules/campus/ui/FakeSchool.h"
#include "tests/testkit/DeskFixture.h"
#include "ui/FindBox.h"
#include "ui/KeyButton.h"
#include "ui/TableView.h"

#include <QLineEdit>
#include <QTemporaryFile>
#include <QTest>
#include <QVBoxLayout>

/// School fees of a sample student, from the question to the paper.
namespace hui::look {

namespace {

using namespace Qt::StringLiterals;

enum class CampusPlay { Fees, Payer, Paid, Back, Child, Offline, List };

class CampusDesk : public PageWindow {
public:
    CampusDesk(CampusPlay play, bool chinese)
        : m_desk(catalogueMigrations() + customerMigrations() + campus::campusMigrations()
              + parkedFormMigrations())
        , m_school(m_desk.clock)
    {
        m_desk.uplink.answer
            = [this](const UplinkRequest& request) { return m_school.answer(request); };
        if (play == CampusPlay::Offline)
            m_school.line = testkit::FakeSchool::Line::Down;
        if (play == CampusPlay::Back)
            m_school.verdict = u"rejected"_s;
        m_desk.run([play](Database& database) -> Result<Done> {
            HUI_ASSERT(openTill(database, testkit::opening()));
            PayPolicy policy;
            policy.validFrom = QDate(2026, 1, 1);
            if (play == CampusPlay::Payer)
                policy.identifyCashFrom = Money::fen(100'000);
            return PayPolicyRepository(database).apply(u"2026-01-01"_s, toJson(policy));
        });
        m_desk.sync.start();
        auto* column = new QVBoxLayout(this);
        column->setContentsMargins(0, 0, 0, 0);
        MainWindow* shell = inShell(m_desk.services(), QStringLiteral("campus"), chinese).release();
        column->addWidget(shell);
        shell->open(QStringLiteral("campus"));
    }

    ~CampusDesk() override { delete findChild<MainWindow*>(); } // before what it works with

private:
    testkit::DeskFixture m_desk;
    testkit::FakeSchool m_school;
};

template <class Widget>
Widget* campusPart(const QWidget& window, const char* name)
{
    return window.findChild<Widget*>(QLatin1StringView(name));
}

/// The school, number and name of the one who is asked for.
bool askSchool(const QWidget& window, CampusPlay play)
{
    auto* school = campusPart<FindBox>(window, "campus.school");
    auto* ask = campusPart<KeyButton>(window, "campus.ask");
    if (school->count() == 0)
        return false;
    if (!ask->isEnabled()) {
        Q_EMIT school->chosen(
            play == CampusPlay::Child ? u"320500-s2"_s : u"320500-s5"_s); // no list drops down
        window.findChild<campus::CampusPage*>()->refresh();
        return false;
    }
    for (const auto& [name, text] :
        {std::pair{"campus.number", play == CampusPlay::Child ? u"20230205"_s : u"20240103"_s},
            std::pair{"campus.name", u"Chen"_s}}) {
        auto* line = campusPart<QLineEdit>(window, name);
        line->setFocus();
        line->setText(text);
    }
    QTest::keyClick(campusPart<QLineEdit>(window, "campus.name"), Qt::Key_Return);
    return false;
}

bool isListShown(const QWidget& window)
{
    auto* const table = campusPart<TableView>(window, "list.rows");
    if (table->model()->rowCount() > 0)
        return true;
    if (!campusPart<KeyButton>(window, "campus.ask")->isEnabled())
        return askSchool(window, CampusPlay::List);
    if (!table->isVisible()) {
        campusPart<KeyButton>(window, "campus.list")->click();
        auto file = std::make_unique<QTemporaryFile>();
        HUI_ASSERT(file->open());
        file->write("学号,姓名,项目,金额\n20240101,陈例安,上网费,120\n20240102,林例宁,上网费,120\n"
                    "20240103,周例清,上网费,120\n90240104,吴例和,上网费,120\n"
                    "20240105,徐例远,上网费,120\n20240101,陈例安,上网费,120\n");
        file->flush();
        file->setParent(campusPart<QWidget>(window, "list.rows"));
        window.findChild<campus::ClassListPane*>()->openFile(file.release()->fileName());
    }
    return false;
}

/// What the school has refused is about to be paid out.
bool isPayOutShown(const QWidget& window)
{
    if (campusPart<KeyButton>(window, "campus.back.commit")->isVisible())
        return true;
    auto* give = campusPart<KeyButton>(window, "campus.giveBack");
    if (give->isVisible())
        give->click();
    return false;
}

bool isShown(const QWidget& window, CampusPlay play)
{
    if (play == CampusPlay::Offline)
        return true;
    if (play == CampusPlay::Child && campusPart<KeyButton>(window, "campus.customers"))
        return true;
    if (play == CampusPlay::List)
        return isListShown(window);
    const auto* fees = campusPart<TableView>(window, "campus.fees");
    const auto* payments = campusPart<TableView>(window, "campus.payments");
    if (play == CampusPlay::Back && payments->model()->rowCount() > 0)
        return isPayOutShown(window);
    if (payments->model()->rowCount() > 0)
        return qobject_cast<campus::FeePaymentTableModel*>(payments->model())
                   ->rows()
                   .first()
                   .state()
            == campus::FeeState::Paid
            && campusPart<KeyButton>(window, "campus.next")->isVisible();
    if (campusPart<KeyButton>(window, "campus.next")->isVisible())
        return false; // the payment is being read
    if (fees->model()->rowCount() == 0)
        return askSchool(window, play);
    auto* received = campusPart<QLineEdit>(window, "campus.received");
    if (received->text().isEmpty()) {
        auto* table = campusPart<TableView>(window, "campus.fees");
        table->selectRow(1);
        campusPart<QLineEdit>(window, "campus.now")->setText(u"2000"_s);
        received->setFocus();
        QTest::keyClicks(received, u"3200"_s);
        if (play == CampusPlay::Paid || play == CampusPlay::Back)
            campusPart<KeyButton>(window, "campus.commit")->click();
    }
    return play == CampusPlay::Fees || (play == CampusPlay::Payer && isPayerNoted(window));
}

} // namespace

void campus(Scenes& scenes)
{
    const auto scene = [&scenes](const QString& name, CampusPlay play) {
        scenes.lookPage(
            name,
            [play](
                const Stage& stage) { return std::make_unique<CampusDesk>(play, stage.chinese); },
            [play](const QWidget& window) { return isShown(window, play); });
    };
    scene(u"campus-fees"_s, CampusPlay::Fees);
    scene(u"campus-payer"_s, CampusPlay::Payer);
    scene(u"campus-paid"_s, CampusPlay::Paid);
    scene(u"campus-back"_s, CampusPlay::Back);
    scene(u"campus-child"_s, CampusPlay::Child);
    scene(u"campus-list"_s, CampusPlay::List);
    scene(u"campus-offline"_s, CampusPlay::Offline);
}

} // namespace hui::look
