// SPDX-FileCopyrightText: 2026 The HuiDesk authors
// SPDX-License-Identifier: Apache-2.0

#include "app/casework/CaseRepository.h"
#include "app/settlement/ReconcileRepository.h"
#include "modules/reports/ui/BlankStockTableModel.h"
#include "modules/reports/ui/HourTableModel.h"
#include "modules/reports/ui/ReconcileTableModel.h"
#include "modules/reports/ui/ReportPage.h"
#include "modules/reports/ui/RequestTableModel.h"
#include "modules/reports/ui/ServiceTableModel.h"
#include "modules/reports/ui/TillTableModel.h"
#include "modules/reports/ui/UnknownTableModel.h"
#include "tests/modules/reports/ReportScene.h"
#include "tests/testkit/DeskFixture.h"
#include "ui/KeyButton.h"
#include "ui/MessageBar.h"
#include "ui/TableDelegate.h"
#include "ui/TableView.h"

#include <QAbstractItemModelTester>
#include <QLabel>
#include <QLineEdit>

using namespace hui;
using namespace hui::reports;
using namespace hui::testkit;
using namespace Qt::StringLiterals;

namespace {

constexpr auto strict = QAbstractItemModelTester::FailureReportingMode::QtTest;

} // namespace

/// The report as a supervisor reads it: keys only.
class TestReportPage : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_desk = std::make_unique<DeskFixture>(settlementMigrations() + caseMigrations());
        m_desk->run(reportDay);
        m_window = std::make_unique<QWidget>();
        m_page = new ReportPage(m_desk->services(), m_window.get());
        m_page->setGeometry(0, 0, 1244, 820);
        m_window->resize(1244, 820);
        m_window->show();
        QVERIFY(QTest::qWaitForWindowActive(m_window.get()));
        QTRY_COMPARE(label("reports.operations")->text(), u"6"_s);
    }

    void cleanup()
    {
        m_window.reset();
        m_desk.reset();
    }

    void figuresAreThoseOfTheJournal()
    {
        QCOMPARE(label("reports.taken")->text(), u"842.90"_s);
        QCOMPARE(label("reports.booked")->text(), u"749.70"_s);
        QCOMPARE(label("reports.unknown.sum")->text(), u"63.20"_s);
        QCOMPARE(label("reports.overShort")->text(), u"0.00"_s);
        QCOMPARE(find<TableView>("reports.services")->model()->rowCount(), 2);
        QCOMPARE(find<TableView>("reports.tills")->model()->rowCount(), 1);
        QCOMPARE(find<TableView>("reports.unknown")->model()->rowCount(), 1);
    }

    void reconciliationIsShownOnceTheDayWasCompared()
    {
        auto* table = find<TableView>("reports.reconcile");
        QCOMPARE(table->model()->rowCount(), 0);
        m_desk->run([](Database& database) {
            return ReconcileRepository(database).replace(
                {operationId(), shift().businessDate, true, 6, 6, 0, morning, {}});
        });
        m_page->refresh();
        QTRY_COMPARE(table->model()->rowCount(), matchClasses + 4);
        QCOMPARE(table->model()->index(0, ReconcileTableModel::Count).data().toString(), u"6"_s);
        ReconcileTableModel model;
        const QAbstractItemModelTester tester(&model, strict);
        model.setFigures({true, true, classSums({}), {}, {}, {}, {}});
    }

    void blankFormsAreShownByBoxAndKind()
    {
        auto* table = find<TableView>("reports.blanks");
        QCOMPARE(table->model()->rowCount(), 0);
        m_desk->run([](Database& database) -> Result<Done> {
            putBlanks(database, vaultBox(), {u"receipt"_s, 101, 200});
            putBlanks(database, shift().till, {u"receipt"_s, 301, 310});
            return Done{};
        });
        m_page->refresh();
        QTRY_COMPARE(table->model()->rowCount(), 2);
        const auto cell = [table](int row, int column) {
            return table->model()->index(row, column).data().toString();
        };
        QCOMPARE(cell(0, BlankStockTableModel::Box), u"Vault"_s);
        QCOMPARE(cell(0, BlankStockTableModel::Form), u"Receipts"_s);
        QCOMPARE(cell(0, BlankStockTableModel::Numbers), u"101–200"_s);
        QCOMPARE(cell(1, BlankStockTableModel::Pieces), u"10"_s);
        QCOMPARE(cell(1, BlankStockTableModel::InTransit), u"0"_s);
        BlankStockTableModel model;
        const QAbstractItemModelTester tester(&model, strict);
        model.setFigures({{u"03"_s, u"receipt"_s, {{u"receipt"_s, 1, 2}}, 2, 0}});
    }

    void requestsAreShownWithWhatIsLate()
    {
        auto* table = find<TableView>("reports.requests");
        QCOMPARE(table->model()->rowCount(), 0);
        const QDate today = shift().businessDate;
        m_desk->run([today](Database& database) -> Result<Done> {
            putComplaint(database, today.addDays(-9), today.addDays(-2), OutboxState::Unknown);
            putComplaint(database, today, today.addDays(5), OutboxState::Unknown);
            putComplaint(database, today, today.addDays(5), OutboxState::Accepted);
            return Done{};
        });
        m_page->refresh();
        QTRY_COMPARE(table->model()->rowCount(), 1);
        const auto cell = [table](int column, int role = Qt::DisplayRole) {
            return table->model()->index(0, column).data(role);
        };
        const QStringList row{u"Complaint"_s, u"2"_s, u"1"_s, u"0"_s, u"2"_s, u"1"_s,
            today.addDays(-2).toString(Qt::ISODate)};
        for (int column = 0; column < RequestTableModel::ColumnCount; ++column)
            QCOMPARE(cell(column).toString(), row.at(column));
        QCOMPARE(cell(RequestTableModel::Overdue, TokenRole).toInt(), static_cast<int>(Token::Bad));
        QVERIFY(!cell(RequestTableModel::Open, TokenRole).isValid());
        QVERIFY(!table->accessibleName().isEmpty());
        enterDate(today.addDays(-9).toString(Qt::ISODate)); // not late on that day
        QTRY_COMPARE(cell(RequestTableModel::Overdue).toString(), u"0"_s);
        RequestTableModel model;
        const QAbstractItemModelTester tester(&model, strict);
        model.setFigures({{u"billpay.complain"_s, 1, 0, 0, 1, 1, today}});
    }

    void enterOpensWhereARequestIsWorkedOn_data()
    {
        QTest::addColumn<QString>("kind");
        QTest::addColumn<QString>("opened");
        QTest::newRow("complaint") << u"billpay.complain"_s << u"billpay complaints"_s;
        QTest::newRow("agreement") << u"billpay.subscribe"_s << u"billpay agreements"_s;
        QTest::newRow("blank forms") << u"blank.take"_s << u"cash overview"_s;
    }

    void enterOpensWhereARequestIsWorkedOn()
    {
        QFETCH(QString, kind);
        m_desk->run([kind](Database& database) {
            return database.transaction([&] {
                return Journal(database).append({operationId(), kind, shift(), {}, {}, morning});
            });
        });
        m_page->refresh();
        auto* table = find<TableView>("reports.requests");
        QTRY_COMPARE(table->model()->rowCount(), 1);
        table->setFocus();
        table->setCurrentIndex(table->model()->index(0, 0));
        QTest::keyClick(table, Qt::Key_Return);
        QCOMPARE(m_desk->opened.size(), 1);
        QTEST(m_desk->opened.first().first + u' ' + m_desk->opened.first().second, "opened");
    }

    void writesWhatIsAskedFor_data()
    {
        QTest::addColumn<QString>("button");
        QTest::addColumn<QString>("ending");
        QTest::newRow("pdf") << u"reports.pdf"_s << u"pdf"_s;
        QTest::newRow("csv") << u"reports.csv"_s << u"csv"_s;
        QTest::newRow("json") << u"reports.json"_s << u"json"_s;
    }

    void writesWhatIsAskedFor()
    {
        QFETCH(QString, button);
        QFETCH(QString, ending);
        QTest::keyClick(m_page->findChild<KeyButton*>(button), Qt::Key_Space);
        const QString path = m_desk->folder.filePath(u"reports/daily-2026-03-18."_s + ending);
        QTRY_VERIFY(find<MessageBar>("reports.message")->text().contains(path));
        QVERIFY(QFile::exists(path));
    }

    void ctrlPIsThePdf()
    {
        QVERIFY(m_page->reprint());
        QTRY_VERIFY(QFile::exists(m_desk->folder.filePath(u"reports/daily-2026-03-18.pdf"_s)));
    }

    void aFolderThatCannotBeWrittenIsSaid()
    {
        QVERIFY(QFile(m_desk->folder.filePath(u"reports"_s)).open(QIODevice::WriteOnly));
        QTest::keyClick(find<KeyButton>("reports.csv"), Qt::Key_Space);
        QTRY_COMPARE(find<MessageBar>("reports.message")->mood(), Mood::Bad);
    }

    void anotherDayIsEntered()
    {
        enterDate(u"2026-03-17"_s);
        QTRY_COMPARE(label("reports.operations")->text(), u"0"_s);
        QCOMPARE(find<TableView>("reports.services")->model()->rowCount(), 0);
        m_page->openWith(u"2026-03-18"_s);
        QTRY_COMPARE(label("reports.operations")->text(), u"6"_s);
    }

    void whatIsNotADayIsSaid_data()
    {
        QTest::addColumn<QString>("typed");
        for (const char* typed :
            {"2026-02-30", "2026-13-01", "20260318", "gestern", "2026-03-19", ""})
            QTest::newRow(typed) << QString::fromLatin1(typed);
    }

    /// The entry says it as well, nothing is written of another day, and the right day clears it.
    void whatIsNotADayIsSaid()
    {
        QFETCH(QString, typed);
        auto* entry = find<QLineEdit>("reports.date");
        enterDate(typed);
        QTRY_VERIFY(find<MessageBar>("reports.message")->isVisible());
        QCOMPARE(entry->property("fieldState").toString(), u"error"_s);
        QVERIFY(!entry->accessibleDescription().isEmpty());
        QCOMPARE(label("reports.operations")->text(), u"6"_s);
        m_page->reprint();
        QVERIFY(entry->hasFocus());
        enterDate(u"2026-03-18"_s);
        QVERIFY(!find<MessageBar>("reports.message")->isVisible());
        QVERIFY(entry->accessibleDescription().isEmpty());
    }

    /// What is open, in stock or in suspense is that of the reading, of whatever day.
    void saysAsOfWhen()
    {
        const auto said = [this] {
            QStringList told;
            for (const QLabel* each : m_page->findChildren<QLabel*>())
                if (each->text().contains(u"2026-03-18 10:43"_s))
                    told.append(each->text());
            return told;
        };
        QCOMPARE(said().size(), 4);
        enterDate(u"2026-03-17"_s);
        QTRY_COMPARE(label("reports.operations")->text(), u"0"_s);
        QCOMPARE(said().size(), 4);
        QVERIFY(said().contains(u"as of 2026-03-18 10:43"_s));
    }

    void theChartIsATableToo()
    {
        auto* table = find<TableView>("reports.hours");
        QVERIFY(!table->isVisible());
        QVERIFY(find<QWidget>("reports.chart")->accessibleDescription().contains(u"513.20"));
        QTest::keyClick(m_window.get(), Qt::Key_T, Qt::ControlModifier | Qt::ShiftModifier);
        QVERIFY(table->isVisible());
        QCOMPARE(table->model()->index(1, HourTableModel::Count).data().toString(), u"2"_s);
        QTest::keyClick(m_window.get(), Qt::Key_T, Qt::ControlModifier | Qt::ShiftModifier);
        QVERIFY(!table->isVisible());
    }

    void modelsKeepTheirContract()
    {
        ServiceTableModel services;
        TillTableModel tills;
        UnknownTableModel unknown;
        HourTableModel hours;
        const QAbstractItemModelTester one(&services, strict);
        const QAbstractItemModelTester two(&tills, strict);
        const QAbstractItemModelTester three(&unknown, strict);
        const QAbstractItemModelTester four(&hours, strict);
        const QDate day = shift().businessDate;
        const DailyReport report
            = m_desk->run([day](Database& database) { return dailyReport(database, day); });
        const DayDetail detail
            = m_desk->run([day](Database& database) { return dayDetail(database, day); });
        services.setServices(report.services);
        tills.setTills(report.tills);
        unknown.setEntries(detail.unknown);
        hours.setHours(detail.hours);
        QCOMPARE(services.index(1, ServiceTableModel::Amount).data().toString(), u"280.60"_s);
        QCOMPARE(tills.index(0, TillTableModel::Number).data().toString(), u"03"_s);
        QCOMPARE(unknown.index(0, UnknownTableModel::Amount).data().toString(), u"63.20"_s);
        QCOMPARE(hours.index(2, HourTableModel::Amount).data().toString(), u"513.20"_s);
        services.setServices({});
        QCOMPARE(services.rowCount(), 0);
    }

private:
    template <class Widget>
    Widget* find(const char* name) const
    {
        return m_page->findChild<Widget*>(QLatin1StringView(name));
    }

    QLabel* label(const char* name) const { return find<QLabel>(name); }

    void enterDate(const QString& date)
    {
        auto* entry = find<QLineEdit>("reports.date");
        entry->setFocus();
        entry->clear();
        QTest::keyClicks(entry, date);
        QTest::keyClick(entry, Qt::Key_Return);
    }

    std::unique_ptr<DeskFixture> m_desk;
    std::unique_ptr<QWidget> m_window;
    ReportPage* m_page = nullptr;
};

QTEST_MAIN(TestReportPage)
#include "tst_reportpage.moc"
