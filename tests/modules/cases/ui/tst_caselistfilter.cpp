// SPDX-FileCopyrightText: 2026 The HuiDesk authors
// SPDX-License-Identifier: Apache-2.0

#include "modules/cases/CaseList.h"
#include "modules/cases/ui/CaseFilterRow.h"
#include "modules/cases/ui/CasesPage.h"
#include "tests/modules/cases/ui/CasesPageScene.h"
#include "ui/DateEdit.h"
#include "ui/KeyButton.h"
#include "ui/MessageBar.h"
#include "ui/SegmentedControl.h"
#include "ui/TableView.h"

#include <QComboBox>
#include <QFile>
#include <QTest>

using namespace hui;
using namespace hui::cases;
using namespace hui::testkit;

/// The list of cases by kind and day, and as a file.
class TestCaseListFilter : public QObject, private CasesPageScene {
    Q_OBJECT

private Q_SLOTS:
    void init() { begin(); }
    void cleanup() { end(); }

    /// As a manager comes from the report: those of a day and a kind, wherever they stand.
    void isShownByKindAndDay()
    {
        open();
        takeIn(u"water"_s);
        QTRY_COMPARE(rows(), 1);
        const Case taken = m_counter->all(CaseFilter::Open).first();
        m_page->openWith(u"list.2026-03-18."_s + taken.kind);
        QTRY_COMPARE(find<SegmentedControl>("cases.filter")->current(), u"all"_s);
        QTRY_COMPARE(rows(), 1);
        QCOMPARE(find<QComboBox>("cases.list.kind")->currentData().toString(), taken.kind);
        QTRY_COMPARE(find<QComboBox>("cases.list.kind")->currentText(), u"Water bill"_s);
        auto* day = find<DateEdit>("cases.list.day");
        day->setDate(QDate(2026, 3, 17));
        QCOMPARE(rows(), 0);
        QVERIFY(!find<KeyButton>("cases.pdf")->isEnabled());
        day->setDate(day->minimumDate()); // every day
        QCOMPARE(rows(), 1);
        m_page->openWith(u"list.2026-03-18.P-000"_s); // there is none of it
        QTRY_COMPARE(rows(), 0);
    }

    void isKeptAsAFile()
    {
        open();
        takeIn(u"water"_s);
        QTRY_COMPARE(rows(), 1);
        find<KeyButton>("cases.csv")->click();
        QVERIFY(find<MessageBar>("cases.message")->text().startsWith(u"The list was kept"_s));
        QFile csv(m_counter->desk.folder.filePath(u"reports/cases-2026-03-18.csv"_s));
        QVERIFY(csv.open(QIODevice::ReadOnly));
        const QString text = QString::fromUtf8(csv.readAll());
        QVERIFY(text.contains(caseNumber(m_counter->all(CaseFilter::Open).first().id)));
        QVERIFY(text.contains(u"已受理"_s));
        press(Qt::Key_E, Qt::ControlModifier);
        QTRY_VERIFY(
            QFile::exists(m_counter->desk.folder.filePath(u"reports/cases-2026-03-18.pdf"_s)));
    }

    void fits_data()
    {
        QTest::addColumn<QString>("kind");
        QTest::addColumn<QDate>("day");
        QTest::addColumn<bool>("fits");
        QTest::newRow("no filter") << QString() << QDate() << true;
        QTest::newRow("its kind") << u"P-034"_s << QDate() << true;
        QTest::newRow("another kind") << u"P-035"_s << QDate() << false;
        QTest::newRow("the day in China") << QString() << QDate(2026, 3, 19) << true;
        QTest::newRow("the day elsewhere") << u"P-034"_s << QDate(2026, 3, 18) << false;
    }

    void fits()
    {
        QFETCH(QString, kind);
        QFETCH(QDate, day);
        QFETCH(bool, fits);
        Case value;
        value.kind = u"P-034"_s;
        value.changedAt = QDateTime(QDate(2026, 3, 18), QTime(16, 30), Qt::UTC);
        QCOMPARE((CaseListFilter{kind, day}.fits(value)), fits);
    }
};

QTEST_MAIN(TestCaseListFilter)
#include "tst_caselistfilter.moc"
