// SPDX-FileCopyrightText: 2026 The HuiDesk authors
// SPDX-License-Identifier: Apache-2.0

#include "app/customer/AccountRepository.h"
#include "app/customer/OpenRecord.h"
#include "app/customer/TagRepository.h"
#include "modules/customers/CustomerDealings.h"
#include "modules/customers/RecordLog.h"
#include "modules/customers/RevealCustomer.h"
#include "modules/customers/ui/CopyOfBank.h"
#include "modules/customers/ui/CustomersPage.h"
#include "modules/customers/ui/LogModel.h"
#include "modules/customers/ui/RecordView.h"
#include "tests/app/catalogue/CatalogueScene.h"
#include "tests/modules/customers/CustomerScene.h"
#include "tests/testkit/DeskFixture.h"
#include "tests/testkit/OnPage.h"
#include "ui/KeyButton.h"
#include "ui/KeyMap.h"
#include "ui/TableView.h"

#include <QAbstractItemModelTester>
#include <QJsonArray>
#include <QLabel>
#include <QSignalSpy>
#include <QTest>

using namespace hui;
using namespace hui::customers;
using namespace hui::testkit;

/// Who looked at a record, with whom it was compared, and what goes into the copy of it.
class TestRecordWatched : public QObject, private OnPage<CustomersPage> {
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_desk = std::make_unique<DeskFixture>(deskMigrations());
        m_made
            = m_desk->run([](Database& database) { return createCustomer(database, creation()); });
    }

    void cleanup()
    {
        m_page.reset();
        m_desk.reset();
    }

    /// The bank's lines beside this desk's; a look that the platform was told of stands once.
    void whoLookedIsShownByKeys()
    {
        const RevealCustomer reveal{operationId(), shift(), m_made.id, u"核对住址"_s, noon};
        m_desk->run([reveal](Database& database) { return revealCustomer(database, reveal); });
        open();
        showLog();
        QTRY_COMPARE(lines()->rowCount(), 1); // without a line
        QCOMPARE(cell(0, LogModel::Reason), u"核对住址"_s);
        QTRY_VERIFY(find<QLabel>("customers.log.extent")->text().contains(u"This terminal only"_s));
        const RecordLog told{
            {{noon.addSecs(90), u"customer.dealings"_s, u"0301"_s, u"0512-09"_s, u"SZ-GSQ-01"_s},
                {noon, u"customer.reveal"_s, u"0217"_s, u"0512-08"_s, u"SZ-QYL-02"_s, u"核对住址"_s,
                    reveal.operation}},
            true};
        m_desk->uplink.answer = [told](const UplinkRequest& request) -> Result<UplinkAnswer> {
            if (request.path.endsWith(u"/log"))
                return UplinkAnswer{200, customers::toJson(told)};
            return failure(Error::Kind::Offline, "");
        };
        QVERIFY(showNextTab(*m_page, true)); // goes on at the first
        QVERIFY(find<TableView>("customers.dealings")->isVisible());
        showLog();
        QTRY_COMPARE(lines()->rowCount(), 2);
        QCOMPARE(cell(0, LogModel::Act), u"Dealings looked at"_s);
        QCOMPARE(cell(0, LogModel::Place), u"SZ-GSQ-01"_s);
        QCOMPARE(cell(1, LogModel::Operator), u"0217"_s);
        QCOMPARE(
            find<QLabel>("customers.log.extent")->text(), u"Form fills: this terminal only."_s);
    }

    /// Older looks than are listed are told of, whichever side has them.
    void aLogThatWasCutSaysSo()
    {
        m_desk->run([this](Database& database) {
            return database.transaction([&]() -> Result<Done> {
                for (int look = 0; look <= mostLogged; ++look)
                    if (const auto given
                        = openRecordHere(database, {shift(), m_made.id, u"customer.fill"_s, {}});
                        !given)
                        return std::unexpected(given.error());
                return Done{};
            });
        });
        m_desk->uplink.answer = [](const UplinkRequest&) -> Result<UplinkAnswer> {
            return UplinkAnswer{200, customers::toJson(RecordLog{})};
        };
        open();
        showLog();
        QTRY_COMPARE(lines()->rowCount(), mostLogged);
        QTRY_VERIFY(find<QLabel>("customers.log.extent")->text().startsWith(u"The newest ones;"));
        const auto here = m_desk->run([this](Database& database) {
            return copyHere(database, m_made, {shift(), {}, u"1"_s, noon}, u"SZ-QYL-02"_s);
        });
        QVERIFY(!here.scene.log.isWhole);
    }

    /// Without a line nobody is told that there is no other; asked again as soon as it is back.
    void whatWasComparedIsSaid()
    {
        open();
        find<QTabBar>("customers.tabs")->setCurrentIndex(8);
        QTRY_VERIFY(find<QLabel>("customers.duplicates.extent")->isVisible());
        QVERIFY(find<QLabel>("customers.duplicates.extent")->text().startsWith(u"Off line"));
        m_desk->uplink.answer = [](const UplinkRequest& request) -> Result<UplinkAnswer> {
            if (request.path.endsWith(u":duplicates"))
                return UplinkAnswer{404, {{u"code"_s, u"customer_unknown"_s}}};
            return failure(Error::Kind::Offline, "");
        };
        m_page->openWith(idText(m_made.id));
        QTRY_VERIFY(
            find<QLabel>("customers.duplicates.extent")->text().startsWith(u"Not uploaded"));
        m_desk->uplink.answer = [](const UplinkRequest& request) -> Result<UplinkAnswer> {
            if (request.path.endsWith(u":duplicates"))
                return UplinkAnswer{200, {{u"customers"_s, QJsonArray()}}};
            return failure(Error::Kind::Offline, "");
        };
        Q_EMIT m_desk->sync.statusChanged(SyncStatus()); // the line is not back
        QVERIFY(find<QLabel>("customers.duplicates.extent")->isVisible());
        SyncStatus up;
        up.link = Link::Idle;
        Q_EMIT m_desk->sync.statusChanged(up);
        QTRY_VERIFY(!find<QLabel>("customers.duplicates.extent")->isVisible());
    }

    void theCopyIsOfTheWholeBank()
    {
        JournalEntry far;
        far.operation = {operationId(), u"billpay.pay"_s, {}, Money::fen(100), {}, noon};
        far.operation.shift.branch = u"0512-09"_s;
        far.state = OutboxState::Accepted;
        JournalEntry older = far;
        older.operation.id = operationId();
        const RecordLog told{
            {{noon, u"customer.dealings"_s, u"0301"_s, u"0512-09"_s, u"SZ-GSQ-01"_s}}, false};
        m_desk->uplink.answer
            = [far, older, told](const UplinkRequest& request) -> Result<UplinkAnswer> {
            if (request.path.endsWith(u"before=0"))
                return UplinkAnswer{200, customers::toJson(DealingsPage{{far}, 7})};
            if (request.path.endsWith(u"before=7"))
                return UplinkAnswer{200, customers::toJson(DealingsPage{{older}, 0})};
            return UplinkAnswer{200, customers::toJson(told)};
        };
        const customers::Copy copy = gathered();
        QVERIFY(copy.scene.isOfBank);
        QVERIFY(!copy.scene.log.isWhole);
        QCOMPARE(copy.scene.dealings.size(), 3); // with what this desk did
        QCOMPARE(copy.scene.log.lines.size(), 1);
        const QByteArray bytes
            = QJsonDocument(toJson(exportSheet(copy.record, copy.scene))).toJson();
        for (const char* known : {"0512-09", "SZ-GSQ-01", "查看往来记录", "最近"})
            QVERIFY2(bytes.contains(known), known);
    }

    void theCopyNamesLabelsAndBillers()
    {
        m_desk->run([this](Database& database) {
            return database.transaction([&]() -> Result<Done> {
                HUI_ASSERT(CatalogueRepository(database).apply(
                    u"biller"_s, u"w1"_s, billerValue(u"w1"_s)));
                HUI_ASSERT(TagRepository(database).save(
                    {u"seat"_s, u"优先座席"_s, u"Priority seat"_s, QDate(2026, 1, 1)}));
                return AccountRepository(database).note(
                    m_made.id, {u"w1"_s, u"3205018642"_s, noon});
            });
        });
        m_made.tags = {{u"seat"_s, true, m_made.id}};
        const ExportScene scene = gathered().scene;
        QCOMPARE(scene.labels.value(u"seat"_s), u"优先座席"_s);
        QCOMPARE(scene.billers.value(u"w1"_s), billerValue(u"w1"_s).value("name"_L1).toString());
        QVERIFY(!scene.billers.value(u"w1"_s).isEmpty());
    }

    void aCopyWithoutTheBankSaysSo()
    {
        const customers::Copy copy = gathered();
        QVERIFY(!copy.scene.isOfBank);
        QCOMPARE(copy.scene.dealings.size(), 1);
        QVERIFY(QJsonDocument(toJson(exportSheet(copy.record, copy.scene)))
                .toJson()
                .contains("平台未答复"));
    }

    void theModelKeepsItsContract()
    {
        LogModel model(QDate(2026, 3, 18), nullptr);
        const QAbstractItemModelTester tester(&model);
        model.setLines({{noon, u"customer.fill"_s, u"0217"_s, {}, {}, {}, {}, true}});
        QCOMPARE(
            model.index(0, LogModel::Act).data().toString(), u"Taken over by a form (refused)"_s);
    }

private:
    void open()
    {
        m_page = std::make_unique<CustomersPage>(m_desk->services(), nullptr);
        m_page->resize(1200, 800);
        m_page->show();
        QVERIFY(QTest::qWaitForWindowExposed(m_page.get()));
        m_page->openWith(idText(m_made.id));
        QTRY_VERIFY(m_page->findChild<RecordView*>()->isVisible());
    }

    customers::Copy gathered()
    {
        const ExportScene scene{shift(), u"惠民银行"_s, u"0195"_s, noon};
        const auto here = m_desk->run([this, scene](Database& database) {
            return copyHere(database, m_made, scene, u"SZ-QYL-02"_s);
        });
        auto* bank = new CopyOfBank(m_desk->uplink, here, nullptr);
        QSignalSpy told(bank, &CopyOfBank::gathered);
        bank->ask();
        HUI_ASSERT(told.size() == 1 || told.wait());
        return told.first().first().value<customers::Copy>();
    }

    /// As Ctrl+Shift+Tab does from the first tab: it is the last one.
    void showLog()
    {
        QVERIFY(showNextTab(*m_page, false));
        QVERIFY(find<TableView>("customers.log")->isVisible());
    }

    QAbstractItemModel* lines() const { return find<TableView>("customers.log")->model(); }
    QString cell(int row, int column) const
    {
        return lines()->index(row, column).data().toString();
    }

    std::unique_ptr<DeskFixture> m_desk;
    Customer m_made;
};

QTEST_MAIN(TestRecordWatched)
#include "tst_recordwatched.moc"
