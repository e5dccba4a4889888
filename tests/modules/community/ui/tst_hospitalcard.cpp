// SPDX-FileCopyrightText: 2026 The HuiDesk authors
// SPDX-License-Identifier: Apache-2.0

#include "modules/community/ui/ClinicEnquiry.h"
#include "modules/community/ui/HospitalCard.h"
#include "tests/modules/community/ui/FakeClinic.h"
#include "ui/TableView.h"

#include <QSignalSpy>
#include <QTest>

using namespace hui;
using namespace hui::community;
using namespace hui::testkit;
using namespace Qt::StringLiterals;

/// Who listens drops the plan and the time that was chosen: it is told of another department only.
class TestHospitalCard : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_uplink.answer = [this](const UplinkRequest& request) { return m_clinic.answer(request); };
        m_clinic.gone = 0;
        m_enquiry = std::make_unique<ClinicEnquiry>(m_uplink, nullptr);
        m_card = std::make_unique<HospitalCard>(*m_enquiry, nullptr);
        m_chosen = std::make_unique<QSignalSpy>(m_card.get(), &HospitalCard::chosen);
        m_card->refresh();
        QTRY_COMPARE(free(), 32);
        QCOMPARE(m_chosen->size(), 2); // the hospital, then its first department
    }

    void theSameWithFewerNumbersIsNotAnother()
    {
        m_clinic.gone = 1;
        m_card->refresh();
        QTRY_COMPARE(free(), 31);
        QCOMPARE(m_card->department()->id, u"general"_s);
        QCOMPARE(m_chosen->size(), 2);
    }

    /// A customer's wish leads to the hospital that is there already; its list comes twice.
    void theSameHospitalIsNotAnother()
    {
        m_card->look(u"第一样例"_s, u"心血管"_s);
        m_card->refresh();
        QTRY_COMPARE(m_card->department()->id, u"cardiology"_s);
        QCOMPARE(m_chosen->size(), 3);
        m_clinic.gone = 1;
        m_card->refresh();
        QTRY_COMPARE(free(), 13);
        QCOMPARE(m_chosen->size(), 3);
    }

    void anotherDepartmentIsTold()
    {
        auto* const table = m_card->findChild<TableView*>(u"clinic.departments"_s);
        table->selectRow(2);
        QCOMPARE(m_card->department()->id, u"endocrinology"_s);
        QCOMPARE(m_chosen->size(), 3);
    }

private:
    int free() const { return m_card->department() ? m_card->department()->freeToday : -1; }

    FixedClock m_clock;
    FakeClinic m_clinic{m_clock};
    FakeUplink m_uplink;
    std::unique_ptr<ClinicEnquiry> m_enquiry;
    std::unique_ptr<HospitalCard> m_card;
    std::unique_ptr<QSignalSpy> m_chosen;
};

QTEST_MAIN(TestHospitalCard)
#include "tst_hospitalcard.moc"
