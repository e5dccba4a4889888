// SPDX-FileCopyrightText: 2026 The HuiDesk authors
// SPDX-License-Identifier: Apache-2.0

#include "app/casework/CaseEnd.h"
#include "app/desk/Registry.h"
#include "modules/cases/ui/CasePane.h"
#include "modules/cases/ui/CasesPage.h"
#include "tests/look/InShell.h"
#include "tests/look/Look.h"
#include "tests/modules/cases/ui/CaseCounter.h"
#include "ui/Field.h"
#include "ui/KeyButton.h"
#include "ui/SegmentedControl.h"
#include "ui/TableView.h"

#include <QAbstractItemModel>
#include <QVBoxLayout>

/// The cases of a branch on a full morning, one of them half done.
namespace hui::look {

namespace {

using namespace Qt::StringLiterals;

class CaseDesk : public PageWindow {
public:
    explicit CaseDesk(bool chinese)
    {
        const QDateTime now = m_counter.desk.clock.nowUtc();
        const auto add = [&](const char* zh, const char* en, const QString& holder, int minutes) {
            return openedAs(
                testkit::CaseCounter::wanted(QString::fromUtf8(zh), QString::fromLatin1(en)),
                u"0512-08"_s,
                {testkit::operationId(), holder, u"0217"_s, now.addSecs(-60 * minutes)});
        };
        Case half = add("预约挂号", "Hospital appointment", u"SZ-QYL-02"_s, 4);
        half.scene = u"健康"_s;
        half.act = u"book"_s;
        half.state = CaseState::Handling;
        half.entries = {{u"phone"_s, u"13800005678"_s}, {u"day"_s, u"2026-03-20"_s}};
        half.steps = {{u"visit"_s, u"挂号费与号源"_s, u"Fee and appointment"_s,
            {LegState::Done, testkit::operationId()}, {LegState::Failed, testkit::operationId()}}};
        m_counter.tell(half);
        m_first = half;
        Case bill = add("电费缴纳", "Pay an electricity bill", u"SZ-QYL-02"_s, 9);
        bill.entries = {{u"phone"_s, u"13800005678"_s}, {u"account"_s, u"3205018642"_s}};
        m_counter.tell(bill);
        m_bill = bill;
        m_counter.tell(add("对公开户预约", "Company account", u"SZ-QYL-02"_s, 22));
        Case phone = add("水费缴费", "Water bill", {}, 31);
        phone.channel = u"phone"_s;
        m_counter.tell(phone);
        m_counter.tell(add("留学购汇咨询", "Currency for studies", u"SZ-QYL-03"_s, 40));
        m_counter.tell(add("小微贷款申请", "Small business loan", {}, 95));
        auto* column = new QVBoxLayout(this);
        column->setContentsMargins(0, 0, 0, 0);
        Services services = m_counter.services();
        for (const Module& module : modules())
            for (const PaletteAction& action : module.actions)
                services.entries.push_back({module.id, module.title, action});
        MainWindow* shell = inShell(services, u"cases"_s, chinese).release();
        column->addWidget(shell);
        shell->open(u"cases"_s);
        shell->findChild<SegmentedControl*>(u"cases.filter"_s)->setCurrent(u"open"_s);
    }

    /// The case at the top goes to the customer's telephone, which fills it in.
    void handOver()
    {
        Case value = m_first;
        value.holder = phoneHolder();
        for (const char* act : {"phone", "opened", "typed"})
            noteEvent(value, QString::fromLatin1(act),
                {testkit::operationId(), {},
                    QLatin1StringView(act) == "phone"_L1 ? u"0217"_s : QString(),
                    m_counter.desk.clock.nowUtc()});
        value.entries.insert(u"signature_drawn"_s,
            u"20.60_40.30_60.90_80.30_100.90-120.40_150.40_140.90_170.60-190.80_230.40_270.70"_s);
        m_counter.tell(value);
        findChild<cases::CasePane*>()->showCode(value.id,
            u"https://m.example/h/sQ0p3xY8R1uJb2c9wZ7eKg"_s,
            m_counter.desk.clock.nowUtc().addSecs(1'800));
    }

    /// The customer photographed a document for the case at the top.
    void photograph()
    {
        Case value = m_first;
        noteEvent(value, cases::photographedAct(),
            {testkit::operationId(), phoneHolder(), {}, m_counter.desk.clock.nowUtc()});
        m_counter.tell(value);
        const QDateTime at = m_counter.desk.clock.nowUtc();
        findChild<cases::CasePane*>()->showPhotos(value.id,
            {{u"front"_s, at, testkit::pictureOf(800, 500)},
                {u"back"_s, at, testkit::pictureOf(800, 500)}});
    }

    /// They are to be looked at: why?
    void askWhy()
    {
        Case value = m_first;
        noteEvent(value, cases::photographedAct(),
            {testkit::operationId(), phoneHolder(), {}, m_counter.desk.clock.nowUtc()});
        m_counter.tell(value);
    }

    void openBill() { findChild<cases::CasesPage*>()->openWith(caseNumber(m_bill.id)); }

    /// It was completed by the version before, with nothing paid, and the platform has refused it.
    void refuseBill()
    {
        Case value = m_bill;
        value.state = CaseState::Handling;
        noteEvent(value, nameOf(CaseAct::Begin),
            {testkit::operationId(), u"SZ-QYL-02"_s, u"0217"_s, value.openedAt.addSecs(60)});
        noteEvent(value, notDoneAct(),
            {testkit::operationId(), u"SZ-QYL-02"_s, u"0217"_s,
                m_counter.desk.clock.nowUtc().addSecs(60)});
        m_counter.tell(value);
        openBill();
    }

    bool isBill() const
    {
        const auto& shown = findChild<cases::CasePane*>()->shown();
        return shown && shown->id == m_bill.id;
    }

    /// It is paid, and the answer is out.
    void payBill() { tellBill(LegState::Pending, LegState::Pending); }

    /// It is paid, and nobody knows whether the payee has it.
    void loseBill() { tellBill(LegState::Done, LegState::Unknown); }

    ~CaseDesk() override { delete findChild<MainWindow*>(); } // before what it works with

private:
    void tellBill(LegState money, LegState booking)
    {
        Case value = m_bill;
        const QUuid paid = testkit::operationId();
        value.state = CaseState::Handling;
        value.steps = {
            {u"bill"_s, u"缴费与入账"_s, u"Payment and entry"_s, {money, paid}, {booking, paid}}};
        m_counter.tell(value);
        openBill();
    }

    testkit::CaseCounter m_counter;
    Case m_first;
    Case m_bill;
};

/// The first case with the code that the customer scans.
std::unique_ptr<PageWindow> onThePhone(bool chinese)
{
    auto desk = std::make_unique<CaseDesk>(chinese);
    desk->handOver();
    return desk;
}

std::unique_ptr<PageWindow> withPhotos(bool chinese)
{
    auto desk = std::make_unique<CaseDesk>(chinese);
    desk->photograph();
    return desk;
}

bool hasCases(const QWidget& window)
{
    const auto* table = window.findChild<TableView*>(u"cases.list"_s);
    return table && table->model()->rowCount() == 6
        && window.findChild<QWidget*>(u"cases.advice"_s);
}

/// What a page serves, completed by what was paid alone.
void completedCases(Scenes& scenes)
{
    const auto byLeg = [](void (CaseDesk::*act)()) {
        return [act](const Stage& stage) {
            auto desk = std::make_unique<CaseDesk>(stage.chinese);
            (desk.get()->*act)();
            return desk;
        };
    };
    const auto showsBill = [](const QWidget& window) {
        const auto* desk = dynamic_cast<const CaseDesk*>(&window);
        return desk && desk->isBill();
    };
    scenes.lookPage(u"cases-paid"_s, byLeg(&CaseDesk::payBill), showsBill);
    scenes.lookPage(u"cases-unknown"_s, byLeg(&CaseDesk::loseBill), showsBill);
    scenes.lookPage(u"cases-not-done"_s, byLeg(&CaseDesk::refuseBill), showsBill);
    scenes.lookPage(u"cases-why"_s, byLeg(&CaseDesk::openBill), [showsBill](const QWidget& window) {
        auto* note = window.findChild<QWidget*>(u"cases.note"_s);
        const auto* field = note ? qobject_cast<Field*>(note->parentWidget()) : nullptr;
        if (!showsBill(window) || !field || !field->isVisible())
            return false;
        if (field->state() != Field::State::Error)
            window.findChild<KeyButton*>(u"cases.refuse"_s)->click();
        return field->state() == Field::State::Error;
    });
}

} // namespace

void cases(Scenes& scenes)
{
    scenes.lookPage(
        u"cases"_s, [](const Stage& stage) { return std::make_unique<CaseDesk>(stage.chinese); },
        hasCases);
    scenes.lookPage(
        u"cases-bill"_s,
        [](const Stage& stage) {
            auto desk = std::make_unique<CaseDesk>(stage.chinese);
            desk->openBill();
            return desk;
        },
        [](const QWidget& window) {
            const auto* pay = window.findChild<QWidget*>(u"cases.pay"_s);
            return pay && pay->isVisible();
        });
    completedCases(scenes);
    scenes.lookPage(
        u"cases-photos"_s, [](const Stage& stage) { return withPhotos(stage.chinese); },
        [](const QWidget& window) {
            return window.findChild<QWidget*>(u"cases.photo.front"_s) != nullptr;
        });
    scenes.lookPage(
        u"cases-photos-why"_s,
        [](const Stage& stage) {
            auto desk = std::make_unique<CaseDesk>(stage.chinese);
            desk->askWhy();
            return desk;
        },
        [](const QWidget& window) {
            const auto* why = window.findChild<QWidget*>(u"cases.photos.reason"_s);
            if (!hasCases(window))
                return false;
            if (why->isVisible())
                return true;
            window.findChild<KeyButton*>(u"cases.photos"_s)->click();
            return false;
        });
    scenes.lookPage(
        u"cases-phone"_s, [](const Stage& stage) { return onThePhone(stage.chinese); },
        [](const QWidget& window) { return window.findChild<QWidget*>(u"cases.code"_s); });
}

} // namespace hui::look
