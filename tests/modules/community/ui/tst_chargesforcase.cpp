// SPDX-FileCopyrightText: 2026 The HuiDesk authors
// SPDX-License-Identifier: Apache-2.0

#include "app/casework/CaseMove.h"
#include "app/casework/CaseRepository.h"
#include "app/core/IdText.h"
#include "tests/modules/community/ui/ChargesCounter.h"
#include "ui/MessageBar.h"

using namespace hui;
using namespace hui::community;
using namespace hui::testkit;
using namespace Qt::StringLiterals;

/// What is paid at a hospital for a case that opened the page.
class TestChargesForCase : public QObject, private ChargesCounter {
    Q_OBJECT

private Q_SLOTS:
    void init() { begin(); }
    void cleanup() { end(); }

    /// Opened for a case, what is taken goes on with it; the next payment is not part of it.
    void goesOnWithACase()
    {
        Case wanted;
        wanted.kind = u"P-037"_s;
        wanted.kindZh = u"门诊缴费"_s;
        wanted.kindEn = u"Pay a clinic bill"_s;
        wanted.channel = u"phone"_s;
        wanted.touchpoint = u"page"_s;
        wanted.act = u"pay"_s;
        const Case begun = openedAs(wanted, shift().branch,
            {operationId(), m_desk->services().device, {}, m_desk->clock.nowUtc()});
        m_desk->run([&begun](Database& database) {
            return database.transaction([&] {
                keepServedNeeds(database);
                return CaseRepository(database).save(begun);
            });
        });
        openView(ChargeKind::Visit);
        m_view->openWith(u"visit."_s + idText(operationId()));
        QTRY_VERIFY(find<MessageBar>("visit.message")->text().contains(u"does not have the case"));
        const QString words = u"For case %1"_s.arg(caseNumber(begun.id));
        m_view->openWith(u"visit."_s + idText(begun.id));
        QTRY_VERIFY(says(words));
        QVERIFY(m_view->stepBack()); // given up
        QVERIFY(!says(words));
        m_view->openWith(u"visit."_s + idText(begun.id));
        const QJsonObject kept = m_view->putAway(); // another customer first
        QVERIFY(!says(words));
        m_view->bringBack(kept);
        QTRY_VERIFY(says(words));
        findPatient(u"visit"_s);
        auto* dues = find<TableView>("visit.dues");
        QTRY_COMPARE(dues->model()->rowCount(), 5);
        find<QLineEdit>("visit.received")->setFocus();
        typeIn(u"68.10"_s);
        pressKey(Qt::Key_Return, Qt::ControlModifier);
        QTRY_COMPARE(charges(ChargeKind::Visit).size(), 1);
        QTRY_VERIFY(!says(words));
        const Case now = m_desk->run([&begun](Database& database) -> Result<Case> {
            const auto found = CaseRepository(database).byId(begun.id);
            return found ? Result<Case>(found->value_or(Case{})) : std::unexpected(found.error());
        });
        QCOMPARE(now.steps.size(), 1);
        QCOMPARE(now.steps.first().money.operation, charges(ChargeKind::Visit).first().operation);
    }
};

QTEST_MAIN(TestChargesForCase)
#include "tst_chargesforcase.moc"
