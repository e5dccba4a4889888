// SPDX-FileCopyrightText: 2026 The HuiDesk authors
// SPDX-License-Identifier: Apache-2.0

#include "app/casework/CaseMove.h"
#include "app/core/IdText.h"
#include "app/core/OperationId.h"
#include "tests/modules/campus/ui/CampusPageScene.h"
#include "tests/testkit/ServedNeeds.h"
#include "ui/PageHeader.h"

using namespace hui;
using namespace hui::campus;
using namespace hui::testkit;
using namespace Qt::StringLiterals;

/// School fees that a customer wanted on the telephone, gone on with at the desk.
class TestCampusCase : public QObject, private CampusPageScene {
    Q_OBJECT

private Q_SLOTS:
    void init() { setUp(); }
    void cleanup() { tearDown(); }

    void standsFilledAndIsPaid_data()
    {
        QTest::addColumn<QString>("kind");
        QTest::addColumn<QString>("due");
        QTest::addColumn<qsizetype>("parts");
        QTest::newRow("tuition") << u"P-044"_s << u"5,200.00"_s << qsizetype(1);
        QTest::newRow("boarding") << u"P-045"_s << u"600.00"_s << qsizetype(1);
        QTest::newRow("materials") << u"P-046"_s << u"380.00"_s << qsizetype(1);
        QTest::newRow("network") << u"P-047"_s << u"120.00"_s << qsizetype(1);
        QTest::newRow("whatever is due") << u"P-031"_s << u"6,300.00"_s << qsizetype(4);
    }

    void standsFilledAndIsPaid()
    {
        QFETCH(QString, kind);
        QFETCH(QString, due);
        QFETCH(qsizetype, parts);
        open();
        const Case begun = takenOver(kind, {{u"school"_s, u"苏州市示例大学"_s}});
        goOn(begun);
        QTRY_COMPARE(
            find<QComboBox>("campus.school")->currentText(), u"Suzhou Sample University"_s);
        QTRY_VERIFY(find<KeyButton>("campus.ask")->hasFocus());
        QCOMPARE(find<QLineEdit>("campus.name")->text(), u"陈*安"_s);
        QVERIFY(!find<QLineEdit>("campus.number")->text().contains(u"0240"_s));
        QVERIFY(message()->text().contains(u"苏州市示例大学"_s));
        press(Qt::Key_Return);
        QTRY_COMPARE(fees()->model()->rowCount(), 6);
        QCOMPARE(find<QLabel>("campus.due")->text(), due);
        find<QLineEdit>("campus.received")->setFocus();
        type(QString(due).remove(u','));
        press(Qt::Key_Return, Qt::ControlModifier);
        QTRY_COMPARE(payments().size(), 1);
        QCOMPARE(payments().first().parts.size(), parts);
        QCOMPARE(standing(begun.id).steps.size(), 1);
    }

    /// The name before the first that fits; of other fees nothing is chosen by itself.
    void theSchoolIsTheOneThatWasNamed()
    {
        open();
        goOn(takenOver(u"P-048"_s, {{u"school"_s, u"苏州市示例小学"_s}, {u"item"_s, u"体检费"_s}}));
        QTRY_COMPARE(
            find<QComboBox>("campus.school")->currentText(), u"Suzhou Sample Primary School"_s);
        QVERIFY(message()->text().contains(u"体检费"_s));
        m_school->hasConsent = true;
        QTRY_VERIFY(find<KeyButton>("campus.ask")->hasFocus());
        press(Qt::Key_Return);
        QTRY_COMPARE(fees()->model()->rowCount(), 6);
        QCOMPARE(find<QLabel>("campus.due")->text(), u"0.00"_s); // it is paid up
    }

    /// Who is given up takes their case and their wish along.
    void theNextStudentPaysWhatIsDue()
    {
        open();
        goOn(takenOver(u"P-044"_s, {{u"school"_s, u"苏州市示例大学"_s}}));
        QTRY_VERIFY(find<KeyButton>("campus.ask")->hasFocus());
        QVERIFY(m_page->stepBack());
        QVERIFY(find<QLineEdit>("campus.number")->text().isEmpty());
        QTRY_VERIFY(find<QLineEdit>("campus.number")->hasFocus());
        type(u"20240103"_s);
        press(Qt::Key_Return);
        type(u"Chen Lian"_s);
        press(Qt::Key_Return);
        QTRY_COMPARE(find<QLabel>("campus.due")->text(), u"6,300.00"_s);
    }

    /// Another customer comes first: student, what is chosen and the case are there again, and the
    /// payment is within its case.
    void whoWaitedPaysWithinTheirCase()
    {
        open();
        const Case begun = takenOver(u"P-044"_s, {{u"school"_s, u"苏州市示例大学"_s}});
        const QString words = u"For case %1"_s.arg(caseNumber(begun.id));
        goOn(begun);
        QTRY_VERIFY(find<KeyButton>("campus.ask")->hasFocus());
        press(Qt::Key_Return);
        QTRY_COMPARE(find<QLabel>("campus.due")->text(), u"5,200.00"_s);
        fees()->selectRow(1);
        find<QLineEdit>("campus.now")->setFocus();
        find<QLineEdit>("campus.now")->selectAll();
        type(u"1500"_s);
        QCOMPARE(find<QLabel>("campus.due")->text(), u"1,500.00"_s);
        const QJsonObject kept = m_page->putAway();
        QVERIFY(!says(words));
        find<QLineEdit>("campus.number")->setFocus(); // the other customer's
        type(u"20240103"_s);
        press(Qt::Key_Return);
        type(u"Chen Lian"_s);
        press(Qt::Key_Return);
        QTRY_COMPARE(find<QLabel>("campus.due")->text(), u"6,300.00"_s);
        m_page->putAway();
        m_page->bringBack(kept);
        QTRY_COMPARE(find<QLabel>("campus.due")->text(), u"1,500.00"_s);
        QVERIFY(says(words));
        find<QLineEdit>("campus.received")->setFocus();
        type(u"1500"_s);
        press(Qt::Key_Return, Qt::ControlModifier);
        QTRY_COMPARE(payments().size(), 1);
        QCOMPARE(payments().first().parts.size(), 1);
        QCOMPARE(payments().first().parts.first().amount, Money::fen(150'000));
        QCOMPARE(standing(begun.id).steps.size(), 1);
        QTRY_VERIFY(!says(words));
    }

    /// Also in a window that was made anew, of a school that was found by a search.
    void aRestartForgetsNothing()
    {
        open();
        const Case begun = takenOver(u"P-045"_s, {{u"school"_s, u"苏州市示例大学"_s}});
        goOn(begun);
        QTRY_VERIFY(find<KeyButton>("campus.ask")->hasFocus());
        press(Qt::Key_Return);
        QTRY_COMPARE(find<QLabel>("campus.due")->text(), u"600.00"_s);
        const QJsonObject kept = m_page->putAway();
        m_page = std::make_unique<CampusPage>(m_desk->services(), nullptr);
        m_page->show();
        m_page->bringBack(kept);
        QVERIFY(QTest::qWaitForWindowActive(m_page.get()));
        QTRY_COMPARE(find<QLabel>("campus.due")->text(), u"600.00"_s);
        QCOMPARE(find<QLineEdit>("campus.name")->text(), u"陈*安"_s);
        QVERIFY(says(u"For case %1"_s.arg(caseNumber(begun.id))));
    }

    /// Another desk has taken it meanwhile: it is said, and nothing is asked by itself.
    void aCaseThatWasTakenMeanwhileIsSaid()
    {
        open();
        Case begun = takenOver(u"P-044"_s, {{u"school"_s, u"苏州市示例大学"_s}});
        goOn(begun);
        QTRY_VERIFY(find<KeyButton>("campus.ask")->hasFocus());
        press(Qt::Key_Return);
        QTRY_COMPARE(find<QLabel>("campus.due")->text(), u"5,200.00"_s);
        const QJsonObject kept = m_page->putAway();
        begun.holder = u"SZ-QYL-99"_s;
        m_desk->run([&begun](Database& database) {
            return database.transaction([&] { return CaseRepository(database).save(begun); });
        });
        const int asked = m_school->asked;
        m_page->bringBack(kept);
        QTRY_VERIFY(message()->text().contains(u"does not have the case"));
        QCOMPARE(m_school->asked, asked);
        QCOMPARE(find<QLineEdit>("campus.name")->text(), u"陈*安"_s);
    }

    /// Taken in at a counter, with nothing of the student: as before.
    void aCaseWithoutEntriesNamesNobody()
    {
        open();
        const Case begun = takenOver(u"P-044"_s, {});
        m_page->openWith(u"school."_s + idText(begun.id));
        QTest::qWait(50);
        QVERIFY(find<QLineEdit>("campus.number")->text().isEmpty());
        QVERIFY(message()->text().isEmpty());
    }

    /// Another desk's case is none of ours, nor is what was entered.
    void anotherDesksCaseIsNotFilledIn()
    {
        open();
        const Case begun
            = takenOver(u"P-044"_s, {{u"school"_s, u"苏州市示例大学"_s}}, u"SZ-QYL-99"_s);
        m_page->openWith(u"school."_s + idText(begun.id));
        QTRY_VERIFY(message()->text().contains(u"does not have the case"));
        QVERIFY(find<QLineEdit>("campus.number")->text().isEmpty());
    }

private:
    /// A case that was begun by telephone and taken over by a desk.
    Case takenOver(const QString& kind, QMap<QString, QString> entries, const QString& desk = {})
    {
        Case wanted;
        wanted.kind = kind;
        wanted.kindZh = u"校园缴费"_s;
        wanted.kindEn = u"Pay fees"_s;
        wanted.channel = u"phone"_s;
        wanted.touchpoint = u"page"_s;
        wanted.act = u"pay"_s;
        if (!entries.isEmpty()) {
            entries.insert(u"student_no"_s, u"20240103"_s);
            entries.insert(u"student"_s, u"陈例安"_s);
        }
        wanted.entries = entries;
        const Services services = m_desk->services();
        const Case begun = openedAs(wanted, services.shift.branch,
            {operationId(), desk.isEmpty() ? services.device : desk, {}, services.clock.nowUtc()});
        m_desk->run([begun](Database& database) {
            keepServedNeeds(database);
            return database.transaction([&] { return CaseRepository(database).save(begun); });
        });
        return begun;
    }

    void goOn(const Case& begun)
    {
        m_page->openWith(u"school."_s + idText(begun.id));
        QTRY_VERIFY(!find<QLineEdit>("campus.number")->text().isEmpty());
    }

    bool says(const QString& words) const
    {
        for (const QLabel* label : m_page->findChildren<QLabel*>())
            if (label->isVisible() && label->text() == words)
                return true;
        return false;
    }

    Case standing(const QUuid& id)
    {
        const auto found
            = m_desk->run([id](Database& database) { return CaseRepository(database).byId(id); });
        HUI_ASSERT(found);
        return *found;
    }
};

QTEST_MAIN(TestCampusCase)
#include "tst_campuscase.moc"
