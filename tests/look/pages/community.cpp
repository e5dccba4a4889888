// SPDX-FileCopyrightText: 2026 The HuiDesk authors
// SPDX-License-Identifier: Apache-2.0

#include "app/casework/CaseRepository.h"
#include "app/catalogue/CatalogueRepository.h"
#include "app/catalogue/OpenPlatformRepository.h"
#include "app/customer/Certificate.h"
#include "app/customer/CustomerRepository.h"
#include "app/customer/ParkedFormRepository.h"
#include "app/desk/Registry.h"
#include "modules/community/DeskBookingRepository.h"
#include "modules/community/LifeLineRepository.h"
#include "modules/community/platform/SampleLifeLines.h"
#include "modules/community/ui/CommunityPage.h"
#include "modules/community/ui/PlanTableModel.h"
#include "modules/openplatform/platform/SampleCatalogue.h"
#include "tests/app/till/TillScene.h"
#include "tests/look/InShell.h"
#include "tests/look/Look.h"
#include "tests/look/NotePayer.h"
#include "tests/modules/community/ui/FakeClinic.h"
#include "tests/modules/community/ui/SampleVisits.h"
#include "tests/testkit/DeskFixture.h"
#include "ui/Field.h"
#include "ui/KeyButton.h"
#include "ui/MaskedLine.h"
#include "ui/SegmentedControl.h"
#include "ui/TableView.h"

#include <QAbstractButton>
#include <QComboBox>
#include <QJsonArray>
#include <QLabel>
#include <QLineEdit>
#include <QTabBar>
#include <QTest>
#include <QVBoxLayout>

/// An appointment at a sample hospital, from the number to the paper.
namespace hui::look {

namespace {

using namespace Qt::StringLiterals;

enum class ClinicPlay {
    Choose,
    Differs,
    Care,
    Held,
    Booked,
    Offline,
    Visit,
    Account,
    Deposit,
    Payer,
    Report,
    Line,
    Shopping,
    Scenes
};

/// What merchants near the branch offer.
QJsonObject offersNearby()
{
    QJsonArray offers;
    for (const auto& [merchant, title, metres] : {std::tuple{"样例便利店", "持卡满 50 减 5", 310},
             {"样例药房", "会员日九折", 310}, {"示例书店", "购书满 100 减 20", 3'020}})
        offers.append(QJsonObject{{u"id"_s, testkit::operationId().toString(QUuid::WithoutBraces)},
            {u"merchant"_s, QString::fromUtf8(merchant)}, {u"title"_s, QString::fromUtf8(title)},
            {u"from"_s, u"2026-01-01"_s}, {u"until"_s, u"2028-12-31"_s},
            {u"estate"_s, u"320500-e1"_s},
            {u"estate_name"_s,
                QJsonObject{
                    {u"zh"_s, u"青云花园（样例）"_s}, {u"en"_s, u"Qingyun Garden (sample)"_s}}},
            {u"metres"_s, metres}});
    return {{u"offers"_s, offers}};
}

/// What the platform of the sample bank tells of lines, scenes and needs.
Result<Done> seedLines(Database& database)
{
    for (const community::LifeLine& line : community::sampleLifeLines())
        if (const auto told = community::LifeLineRepository(database).apply(line.id, toJson(line));
            !told)
            return told;
    OpenPlatformRepository needs(database);
    for (const Need& need : openplatform::sampleNeeds())
        if (const auto told = needs.apply(u"need"_s, need.id, needToJson(need)); !told)
            return told;
    return Done{};
}

/// All that this desk offers.
std::vector<ServiceEntry> allEntries()
{
    std::vector<ServiceEntry> entries;
    for (const Module& module : modules())
        for (const PaletteAction& action : module.actions)
            entries.push_back({module.id, module.title, action});
    return entries;
}

class ClinicDesk : public PageWindow {
public:
    ClinicDesk(ClinicPlay play, bool chinese)
        : m_desk(caseMigrations() + caseDeskMigrations() + catalogueMigrations()
              + community::communityMigrations() + customerMigrations() + parkedFormMigrations())
        , m_clinic(m_desk.clock)
    {
        m_desk.uplink.answer = [this](const UplinkRequest& request) {
            return request.path == u"/v1/offers" ? UplinkAnswer{200, offersNearby()}
                                                 : m_clinic.answer(request);
        };
        m_clinic.misnamedAs = u"周样"_s;
        m_clinic.ahead = testkit::sampleVisits();
        if (play == ClinicPlay::Offline)
            m_clinic.line = testkit::FakeClinic::Line::Down;
        m_desk.run([](Database& database) -> Result<Done> {
            HUI_ASSERT(openTill(database, testkit::opening()));
            return database.transaction([&] { return seedLines(database); });
        });
        if (play != ClinicPlay::Offline && play != ClinicPlay::Differs
            && play != ClinicPlay::Payer) // who pays has no record
            m_desk.customer.start({.ticket = u"A037"_s,
                .name = u"王*明"_s,
                .phone = u"138****5678"_s,
                .tier = u"金卡"_s,
                .since = m_desk.clock.nowUtc(),
                .record = testkit::operationId()});
        m_desk.sync.start();
        auto* column = new QVBoxLayout(this);
        column->setContentsMargins(0, 0, 0, 0);
        Services services = m_desk.services();
        services.entries = allEntries();
        MainWindow* shell = inShell(services, u"community"_s, chinese).release();
        column->addWidget(shell);
        shell->open(u"community"_s);
        auto* page = shell->findChild<community::CommunityPage*>();
        if (play == ClinicPlay::Report)
            page->openWith(u"report"_s);
        if (play == ClinicPlay::Line || play == ClinicPlay::Scenes) {
            auto* const tabs = page->findChild<QTabBar*>();
            HUI_ASSERT(QTest::qWaitFor([tabs] { return tabs->count() == 8; }));
            tabs->setCurrentIndex(play == ClinicPlay::Line ? 1 : 7);
            page->openWith(u"home"_s);
        }
        if (play == ClinicPlay::Shopping) {
            auto* const tabs = page->findChild<QTabBar*>();
            HUI_ASSERT(QTest::qWaitFor([tabs] { return tabs->count() == 8; }));
            page->openWith(u"shopping"_s);
        }
        if (play == ClinicPlay::Visit || play == ClinicPlay::Account)
            page->openWith(u"visit"_s);
        if (play == ClinicPlay::Deposit || play == ClinicPlay::Payer)
            page->openWith(u"deposit"_s);
    }

    ~ClinicDesk() override { delete findChild<MainWindow*>(); } // before what it works with

private:
    testkit::DeskFixture m_desk;
    testkit::FakeClinic m_clinic;
};

template <class Widget>
Widget* clinicPart(const QWidget& window, const char* name)
{
    return window.findChild<Widget*>(QLatin1StringView(name));
}

/// The third day's first number of the first doctor.
bool choose(const QWidget& window)
{
    auto* table = clinicPart<TableView>(window, "clinic.plan");
    auto* model = table ? qobject_cast<community::PlanTableModel*>(table->model()) : nullptr;
    if (!model || model->rowCount() == 0)
        return false;
    table->setCurrentIndex(model->index(0, community::PlanTableModel::FirstDay + 2));
    QTest::keyClick(table, Qt::Key_Return);
    for (auto* button : window.findChildren<QAbstractButton*>())
        if (button->objectName().startsWith(u"clinic.time.") && button->isEnabled()) {
            button->click();
            return true;
        }
    return false;
}

/// A report of the one who is served, in clear.
bool isReportReady(const QWidget& window)
{
    auto* list = window.findChild<TableView*>(u"report.list"_s);
    if (list->model()->rowCount() == 0) {
        if (!window.findChild<QComboBox*>(u"report.hospital"_s)->currentText().isEmpty())
            window.findChild<QAbstractButton*>(u"report.find"_s)->click();
        return false;
    }
    if (window.findChild<QWidget*>(u"report.paper"_s)->isVisible())
        return true;
    window.findChild<QAbstractButton*>(u"report.view"_s)->click();
    return false;
}

/// Paid out of an account, which the terminal has read.
bool isAccountRead(const QWidget& window)
{
    auto* read = window.findChild<QLineEdit*>(u"visit.instrument"_s);
    if (!read->isVisible()) {
        const auto ways
            = window.findChild<SegmentedControl*>(u"visit.way"_s)->findChildren<QAbstractButton*>();
        ways.last()->click();
        return false;
    }
    if (window.findChild<QLabel*>(u"visit.instrumentRead"_s)->text().isEmpty()) {
        QTest::keyClicks(read, u"6222888801860186"_s);
        QTest::keyClick(read, Qt::Key_Return);
        return false;
    }
    return true;
}

/// The patient of a deposit, by hand.
void enterPatient(const QWidget& window)
{
    for (const auto& [name, entry] :
        {std::pair{"deposit.name", u"王例明"_s}, {"deposit.document", u"320508197906121015"_s}}) {
        auto* line = clinicPart<QLineEdit>(window, name);
        line->setFocus();
        line->setText(entry);
    }
    clinicPart<QAbstractButton>(window, "deposit.agreed")->setChecked(true);
}

/// The bills of the one who is served, and the cash for the first visit; or a deposit.
bool isFilesReady(const QWidget& window, const QString& name, ClinicPlay play)
{
    auto* dues = window.findChild<TableView*>(name + u".dues"_s);
    auto* find = window.findChild<QAbstractButton*>(name + u".find"_s);
    auto* hospital = window.findChild<QComboBox*>(name + u".hospital"_s);
    auto* received = window.findChild<QLineEdit*>(name + u".received"_s);
    if (dues->model()->rowCount() == 0) {
        if (!hospital->currentText().isEmpty() && play == ClinicPlay::Payer)
            enterPatient(window);
        if (!hospital->currentText().isEmpty())
            find->click();
        return false;
    }
    if (name == u"visit" && play == ClinicPlay::Account)
        return isAccountRead(window);
    if (received->text().isEmpty()) {
        const QString much = play == ClinicPlay::Payer ? u"50000"_s : u"500"_s;
        if (auto* amount = window.findChild<QLineEdit*>(name + u".amount"_s))
            QTest::keyClicks(amount, much);
        QTest::keyClicks(received, name == u"visit" ? u"100"_s : much);
        return false;
    }
    return play != ClinicPlay::Payer || isPayerNoted(window);
}

/// What lies ahead of the customer is chosen below the plan.
bool showsCare(const QWidget& window)
{
    auto* choice = clinicPart<SegmentedControl>(window, "clinic.below");
    if (choice->current() == u"desk")
        choice->findChildren<QAbstractButton*>().last()->click();
    return clinicPart<TableView>(window, "clinic.care")->model()->rowCount() == 2;
}

/// A name that is not the one on record, with a document that does not tell the birth.
bool isMisnamed(const QWidget& window)
{
    auto* name = clinicPart<MaskedLine>(window, "clinic.name");
    if (name->entry().isEmpty()) {
        auto* kind = clinicPart<QComboBox>(window, "clinic.kind");
        kind->setCurrentIndex(kind->findData(nameOf(CertificateKind::HkMacaoTravelPermit)));
        name->setEntry(u"周样"_s);
        clinicPart<MaskedLine>(window, "clinic.document")->setEntry(u"H12345678"_s);
        clinicPart<QLineEdit>(window, "clinic.birth")->setText(u"1988-03-05"_s);
        clinicPart<KeyButton>(window, "clinic.commit")->click();
        return false;
    }
    return qobject_cast<Field*>(name->parentWidget())->state() == Field::State::Error;
}

bool isReady(const QWidget& window, ClinicPlay play)
{
    if (play == ClinicPlay::Line || play == ClinicPlay::Scenes)
        return clinicPart<TableView>(
                   window, play == ClinicPlay::Line ? "line.education" : "line.scenes")
                   ->model()
                   ->rowCount()
            > 5;
    if (play == ClinicPlay::Shopping) {
        const auto* const model = clinicPart<TableView>(window, "line.shopping")->model();
        return model->index(model->rowCount() - 1, 0).data().toString().contains(u"示例书店");
    }
    if (play == ClinicPlay::Report)
        return isReportReady(window);
    if (play == ClinicPlay::Visit || play == ClinicPlay::Account)
        return isFilesReady(window, u"visit"_s, play);
    if (play == ClinicPlay::Deposit || play == ClinicPlay::Payer)
        return isFilesReady(window, u"deposit"_s, play);
    auto* commit = clinicPart<KeyButton>(window, "clinic.commit");
    auto* received = clinicPart<QLineEdit>(window, "clinic.received");
    if (play == ClinicPlay::Offline)
        return true;
    if (commit->isVisible() && !commit->isEnabled() && !received->isVisible())
        return choose(window) && play == ClinicPlay::Choose;
    if (play == ClinicPlay::Care)
        return showsCare(window);
    if (play == ClinicPlay::Differs)
        return isMisnamed(window);
    if (play == ClinicPlay::Choose)
        return commit->isEnabled();
    if (commit->isVisible() && !received->isVisible()) {
        clinicPart<QAbstractButton>(window, "clinic.insured")->setChecked(true);
        commit->click();
        return false;
    }
    if (commit->isVisible() && received->text().isEmpty()) {
        received->setFocus();
        QTest::keyClicks(received, u"50"_s);
        if (play == ClinicPlay::Booked)
            commit->click();
        return play == ClinicPlay::Held;
    }
    const auto* bookings = clinicPart<TableView>(window, "clinic.bookings");
    return play == ClinicPlay::Held
        || (bookings->model()->rowCount() > 0
            && bookings->model()->index(0, 3).data().toString() == u"A014");
}

} // namespace

void community(Scenes& scenes)
{
    const auto scene = [&scenes](const QString& name, ClinicPlay play) {
        scenes.lookPage(
            name,
            [play](
                const Stage& stage) { return std::make_unique<ClinicDesk>(play, stage.chinese); },
            [play](const QWidget& window) { return isReady(window, play); });
    };
    scene(u"community-choose"_s, ClinicPlay::Choose);
    scene(u"community-care"_s, ClinicPlay::Care);
    scene(u"community-differs"_s, ClinicPlay::Differs);
    scene(u"community-held"_s, ClinicPlay::Held);
    scene(u"community-booked"_s, ClinicPlay::Booked);
    scene(u"community-visit"_s, ClinicPlay::Visit);
    scene(u"community-account"_s, ClinicPlay::Account);
    scene(u"community-deposit"_s, ClinicPlay::Deposit);
    scene(u"community-payer"_s, ClinicPlay::Payer);
    scene(u"community-report"_s, ClinicPlay::Report);
    scene(u"community-line"_s, ClinicPlay::Line);
    scene(u"community-shopping"_s, ClinicPlay::Shopping);
    scene(u"community-scenes"_s, ClinicPlay::Scenes);
    scene(u"community-offline"_s, ClinicPlay::Offline);
}

} // namespace hui::look
