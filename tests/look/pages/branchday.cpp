// SPDX-FileCopyrightText: 2026 The HuiDesk authors
// SPDX-License-Identifier: Apache-2.0

#include "app/approval/GrantRepository.h"
#include "app/customer/ParkedFormRepository.h"
#include "app/settlement/CentreAnswerRepository.h"
#include "app/settlement/SuspenseRepository.h"
#include "modules/branchday/ui/DayPage.h"
#include "modules/reconcile/CentreCase.h"
#include "modules/reconcile/StatementPaper.h"
#include "modules/reconcile/ui/ItemTableModel.h"
#include "modules/reconcile/ui/ReconcilePage.h"
#include "tests/app/till/TillScene.h"
#include "tests/look/InShell.h"
#include "tests/look/Look.h"
#include "tests/testkit/DeskFixture.h"
#include "ui/MatchText.h"
#include "ui/SheetView.h"
#include "ui/TableView.h"

#include <QLabel>
#include <QTabBar>

#include <type_traits>

/// The branch day and the reconciliation before its close.
namespace hui::look {

namespace {

using testkit::operationId;

/// What an evening leaves open.
Reconciliation compared()
{
    // ids that ascend: the picture is the same each time
    auto item = [number = quint16(0)](
                    MatchClass kind, const char* business, qint64 fen, bool isSigned) mutable {
        ++number;
        const QUuid id(0x019cff31, quint16(0x7e60 + number), 0x7000, 0x80, 0, 0, 0, 0x4e, 0x2b,
            0x61, uchar(0x70 + number));
        return OpenItem{id, kind, QLatin1StringView(business), Money::fen(fen),
            isSigned ? operationId() : QUuid(), QStringLiteral("03"), Money::fen(fen),
            Money::fen(fen + 100)};
    };
    return {operationId(), testkit::shift().businessDate, true, 1, 214, 1, testkit::morning,
        {item(MatchClass::AmountDiffers, "billpay.pay", 100, true),
            item(MatchClass::OursOnly, "billpay.pay", 8650, false),
            item(MatchClass::TheirsOnly, "billpay.pay", 120000, false),
            item(MatchClass::StateDiffers, "billpay.refund", 14230, false)}};
}

/// What the centre has to answer, and what it answered.
QList<hui::reconcile::CentreCase> cases()
{
    hui::reconcile::CentreCase open{operationId(), QStringLiteral("DZ20260318-2"),
        QStringLiteral("0512-08"), testkit::shift().businessDate, QStringLiteral("SZ-QYL-02"),
        QStringLiteral("03"), QStringLiteral("billpay.pay"), MatchClass::TheirsOnly,
        Money::fen(120000), QStringLiteral("本机流水无此笔，客户凭证亦未见"),
        QStringLiteral("0217"), testkit::morning, true};
    hui::reconcile::CentreCase done = open;
    done.number = QStringLiteral("DZ20260318-1");
    done.stake = Money::fen(8650);
    done.answer = {done.item, done.number, done.kind, done.stake, Verdict::Explained,
        QStringLiteral("中心测试数据误入生产，已由中心冲账"), testkit::morning};
    return {open, done};
}

/// The answer to the third item, and what came before it.
void addAnswer(Database& database, Reconciliation& made)
{
    OpenItem& item = made.items[2];
    item.actedBy = operationId();
    HUI_ASSERT(CentreAnswerRepository(database).put(
        {item.operation, QStringLiteral("DZ20260318-1"), item.kind, item.stake, Verdict::BookedSo,
            QStringLiteral("柜面凭证与监控均在，属实收款"), testkit::morning}));
}

/// A page with the desk it stands on.
template <class Page>
class BranchdayWindow : public PageWindow {
public:
    explicit BranchdayWindow(bool isCentre = false)
        : m_desk(approvalMigrations() + settlementMigrations() + parkedFormMigrations())
    {
        m_desk.run([isCentre](Database& database) -> Result<Done> {
            HUI_ASSERT(openTill(database, testkit::opening()));
            Reconciliation made = compared();
            if (isCentre)
                addAnswer(database, made);
            for (const OpenItem& item : made.items)
                if (!item.signedBy.isNull())
                    HUI_ASSERT(SuspenseRepository(database).put(
                        {item, made.businessDate, QStringLiteral("柜员少录 1 元，等待客户回执")}));
            return ReconcileRepository(database).replace(made);
        });
        m_desk.uplink.answer = [](const UplinkRequest&) {
            return UplinkAnswer{200, hui::reconcile::casesToJson(cases())};
        };
        Services services = m_desk.services();
        services.roles = {QStringLiteral("manager")};
        if (isCentre)
            services.roles = {QStringLiteral("centre")};
        const bool isReconciled = std::is_same_v<Page, hui::reconcile::ReconcilePage>;
        standInShell(*this, services,
            isReconciled ? QStringLiteral("reconcile") : QStringLiteral("branchday"));
    }

    ~BranchdayWindow() override { delete findChild<MainWindow*>(); } // before what it works with

private:
    testkit::DeskFixture m_desk;
};

/// What is seen after Enter on a row of the page of reconciliation.
void enterScene(Scenes& scenes, const char* name, int tab, int row, bool isCentre = false)
{
    static constexpr const char* tables[]
        = {"reconcile.items", "reconcile.suspense", "reconcile.cases"};
    scenes.lookPage(
        QLatin1StringView(name),
        [isCentre](const Stage&) -> std::unique_ptr<QWidget> {
            return std::make_unique<BranchdayWindow<hui::reconcile::ReconcilePage>>(isCentre);
        },
        [tab, row](const QWidget& window) {
            auto* table = window.findChild<TableView*>(QLatin1StringView(tables[tab]));
            if (!table || table->model()->rowCount() <= row)
                return false;
            // the items stand in the order of their ids
            const QString theirs = MatchText::name(MatchClass::TheirsOnly);
            int chosen = row;
            for (int one = 0; tab == 0 && one < table->model()->rowCount(); ++one)
                if (table->model()->index(one, hui::reconcile::ItemTableModel::Class).data()
                    == theirs)
                    chosen = one;
            window.findChild<QTabBar*>(QStringLiteral("reconcile.tabs"))->setCurrentIndex(tab);
            table->selectRow(chosen);
            Q_EMIT table->activated(table->model()->index(chosen, 0));
            return true;
        });
}

template <class Page>
void scene(Scenes& scenes, const char* name, const char* filled)
{
    scenes.lookPage(
        QLatin1StringView(name),
        [](const Stage&) -> std::unique_ptr<QWidget> {
            return std::make_unique<BranchdayWindow<Page>>();
        },
        [filled](const QWidget& window) {
            const auto* label = window.findChild<QLabel*>(QLatin1StringView(filled));
            return label && !label->text().isEmpty() && label->text() != u"\u2014";
        });
}

/// The paper of the comparison, as it is signed; printed again.
std::unique_ptr<QWidget> statement()
{
    hui::reconcile::Statement made{
        testkit::shift(), QStringLiteral("SZ-QYL-02"), compared(), {}, {}, 2};
    made.suspense = {{made.made.items.first(), made.made.businessDate,
        QStringLiteral("柜员少录 1 元，等待客户回执")}};
    made.cases = {{made.made.items.at(2).operation, QStringLiteral("DZ20260318-1")}};
    made.made.items[2].actedBy = testkit::operationId();
    made.made.items[2].answer = {made.made.items[2].operation, QStringLiteral("DZ20260318-1"),
        MatchClass::TheirsOnly, made.made.items[2].stake, Verdict::BookedSo,
        QStringLiteral("柜面凭证与监控均在，属实收款"), testkit::morning};
    auto view = std::make_unique<SheetView>(QStringLiteral("Statement"));
    view->setDocument(hui::reconcile::statementPaper(made, QStringLiteral("惠民银行")));
    return view;
}

} // namespace

void branchday(Scenes& scenes)
{
    scenes.lookPage(QStringLiteral("gallery-statement"), [](const Stage&) { return statement(); });
    scene<hui::branchday::DayPage>(scenes, "branchday", "branchday.unmet");
    scene<hui::reconcile::ReconcilePage>(scenes, "reconcile", "reconcile.open");
    enterScene(scenes, "reconcile-report", 0, 2);
    enterScene(scenes, "reconcile-clear", 1, 0);
    enterScene(scenes, "reconcile-answered", 0, 2, true);
    enterScene(scenes, "reconcile-case", 2, 0, true);
}

} // namespace hui::look
