// SPDX-FileCopyrightText: 2026 The HuiDesk authors
// SPDX-License-Identifier: Apache-2.0

#include "app/casework/CaseMove.h"
#include "app/core/IdText.h"
#include "modules/community/ui/DueTableModel.h"
#include "tests/modules/community/ui/ChargesCounter.h"
#include "ui/MessageBar.h"

#include <QCheckBox>

using namespace hui;
using namespace hui::community;
using namespace hui::testkit;
using namespace Qt::StringLiterals;

namespace {

const QMap<QString, QString> wantedEntries{{u"hospital"_s, u"苏州市样例中医院"_s},
    {u"patient"_s, u"王例明"_s}, {u"document"_s, u"320508197906121015"_s},
    {u"deposit"_s, u"2000"_s}};

} // namespace

/// Bills and deposits that a customer wanted on the telephone, gone on with at the desk.
class TestChargesCase : public QObject, private ChargesCounter {
    Q_OBJECT

private Q_SLOTS:
    void init() { begin(); }
    void cleanup() { end(); }

    void aVisitStandsFilled()
    {
        openFilled(ChargeKind::Visit);
        goOn(u"visit"_s, takenOver(u"P-037"_s, wantedEntries));
        QTRY_COMPARE(find<QLineEdit>("visit.name")->text(), u"王*明"_s);
        QVERIFY(!find<QLineEdit>("visit.document")->text().contains(u"197906"_s)); // masked
        QTRY_COMPARE(find<QComboBox>("visit.hospital")->currentText(),
            u"Suzhou Sample Hospital of Chinese Medicine"_s);
        QVERIFY(find<MessageBar>("visit.message")->text().contains(u"苏州市样例中医院"_s));
        QVERIFY(!find<QAbstractButton>("visit.agreed")->isChecked()); // nobody has agreed yet
        QVERIFY(m_clinic->questions.isEmpty()); // and nobody is asked
        find<QAbstractButton>("visit.agreed")->setFocus();
        pressKey(Qt::Key_Space);
        pressKey(Qt::Key_F2);
        QTRY_COMPARE(find<TableView>("visit.dues")->model()->rowCount(), 5);
        const QJsonObject asked = m_clinic->questions.last();
        QVERIFY(asked.value(u"agreed"_s).toBool());
        const QByteArray sent = QJsonDocument(asked).toJson();
        QVERIFY(sent.contains("320508197906121015") && sent.contains("320500-h2"));
    }

    void aDepositStandsFilledWithItsAmount()
    {
        openFilled(ChargeKind::Deposit);
        goOn(u"deposit"_s, takenOver(u"P-039"_s, wantedEntries));
        QTRY_COMPARE(find<QLineEdit>("deposit.name")->text(), u"王*明"_s);
        QCOMPARE(find<QLineEdit>("deposit.amount")->text(), u"2,000.00"_s);
        m_view->putAway(); // the next customer
        QVERIFY(find<QLineEdit>("deposit.amount")->text().isEmpty());
        QVERIFY(find<QLineEdit>("deposit.name")->text().isEmpty());
    }

    /// What the teller put right meanwhile stands when the customer is back.
    void whatWasPutRightStays()
    {
        openFilled(ChargeKind::Visit);
        goOn(u"visit"_s, takenOver(u"P-037"_s, wantedEntries));
        QTRY_COMPARE(find<QLineEdit>("visit.name")->text(), u"王*明"_s);
        auto* document = find<QLineEdit>("visit.document");
        document->setFocus();
        document->selectAll();
        QTest::keyClicks(document, u"320505198803052024"_s);
        const QJsonObject kept = m_view->putAway();
        m_view->bringBack(kept);
        QTest::qWait(50);
        find<QAbstractButton>("visit.agreed")->setFocus();
        pressKey(Qt::Key_F2);
        QTRY_VERIFY(!m_clinic->questions.isEmpty());
        QVERIFY(QJsonDocument(m_clinic->questions.last()).toJson().contains("320505198803052024"));
    }

    /// Another customer comes first: once the hospital is asked again what was chosen is chosen.
    void whatWasChosenIsChosenAgain()
    {
        openFilled(ChargeKind::Visit);
        findPatient(u"visit"_s);
        auto* dues = find<TableView>("visit.dues");
        QTRY_COMPARE(dues->model()->rowCount(), 5);
        const QString all = find<QLabel>("visit.due")->text();
        QVERIFY(dues->model()->setData(
            dues->model()->index(0, DueTableModel::Chosen), Qt::Unchecked, Qt::CheckStateRole));
        const QString due = find<QLabel>("visit.due")->text();
        QVERIFY(due != all);
        const QJsonObject kept = m_view->putAway();
        QCOMPARE(dues->model()->rowCount(), 0);
        QVERIFY(!find<QCheckBox>("visit.agreed")->isChecked());
        findPatient(u"visit"_s); // the other customer
        QTRY_COMPARE(find<QLabel>("visit.due")->text(), all);
        m_view->putAway();
        m_view->bringBack(kept);
        QVERIFY(find<QCheckBox>("visit.agreed")->isChecked());
        QCOMPARE(dues->model()->rowCount(), 0); // asking again is an act of its own
        find<QLineEdit>("visit.document")->setFocus();
        pressKey(Qt::Key_F2);
        QTRY_COMPARE(dues->model()->rowCount(), 5);
        QCOMPARE(find<QLabel>("visit.due")->text(), due);
        pressKey(Qt::Key_F2); // from then on as always
        QTRY_COMPARE(find<QLabel>("visit.due")->text(), all);
    }

    /// The amount of a deposit is the customer's, too.
    void theAmountOfADepositIsThere()
    {
        openFilled(ChargeKind::Deposit);
        goOn(u"deposit"_s, takenOver(u"P-039"_s, wantedEntries));
        QTRY_COMPARE(find<QLineEdit>("deposit.amount")->text(), u"2,000.00"_s);
        find<QLineEdit>("deposit.amount")->setFocus();
        find<QLineEdit>("deposit.amount")->selectAll();
        QTest::keyClicks(find<QLineEdit>("deposit.amount"), u"1500"_s);
        const QJsonObject kept = m_view->putAway();
        QVERIFY(find<QLineEdit>("deposit.amount")->text().isEmpty());
        m_view->bringBack(kept);
        QCOMPARE(find<QLineEdit>("deposit.amount")->text(), u"1,500.00"_s);
        QTRY_COMPARE(find<QLineEdit>("deposit.name")->text(), u"王*明"_s);
    }

    /// Taken in at a counter, with nothing of the patient: nobody is named.
    void aCaseWithoutEntriesNamesNobody()
    {
        openFilled(ChargeKind::Visit);
        goOn(u"visit"_s, takenOver(u"P-037"_s, {}));
        QTest::qWait(50);
        QVERIFY(find<QLineEdit>("visit.name")->text().isEmpty());
        QVERIFY(find<MessageBar>("visit.message")->text().isEmpty());
    }

private:
    /// With the first hospital that is told standing there.
    void openFilled(ChargeKind kind)
    {
        openView(kind);
        const QString hospital = nameOf(kind) + u".hospital"_s;
        QTRY_VERIFY(!m_view->findChild<QComboBox*>(hospital)->currentText().isEmpty());
    }

    /// A case that was begun by telephone and taken over by this desk.
    Case takenOver(const QString& kind, const QMap<QString, QString>& entries)
    {
        Case wanted;
        wanted.kind = kind;
        wanted.kindZh = u"医院缴费"_s;
        wanted.kindEn = u"Pay a hospital"_s;
        wanted.channel = u"phone"_s;
        wanted.touchpoint = u"page"_s;
        wanted.act = u"pay"_s;
        wanted.entries = entries;
        const Services services = m_desk->services();
        const Case begun = openedAs(wanted, services.shift.branch,
            {operationId(), services.device, {}, services.clock.nowUtc()});
        m_desk->run([begun](Database& database) {
            return database.transaction([&] { return CaseRepository(database).save(begun); });
        });
        return begun;
    }

    void goOn(const QString& view, const Case& begun)
    {
        m_view->openWith(view + u'.' + idText(begun.id));
    }
};

QTEST_MAIN(TestChargesCase)
#include "tst_chargescase.moc"
