// SPDX-FileCopyrightText: 2026 The HuiDesk authors
// SPDX-License-Identifier: Apache-2.0

#include "app/customer/Certificate.h"
#include "modules/community/ui/PatientBox.h"
#include "tests/testkit/DeskFixture.h"
#include "tests/testkit/OnPage.h"
#include "ui/Field.h"
#include "ui/MaskedLine.h"
#include "ui/SegmentedControl.h"
#include "ui/WedgeScanner.h"

#include <QComboBox>
#include <QSignalSpy>
#include <QTest>
#include <QVBoxLayout>

using namespace hui;
using namespace hui::community;
using namespace hui::testkit;
using namespace Qt::StringLiterals;

/// Who is to be seen, by whatever document they show, typed or read.
class TestPatientBox : public QObject, OnPage<QWidget> {
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_desk = std::make_unique<DeskFixture>();
        m_page = std::make_unique<QWidget>();
        m_box = new PatientBox(u"clinic"_s, m_desk->customer, m_desk->clock, m_page.get());
        auto* column = new QVBoxLayout(m_page.get());
        column->addWidget(m_box);
        m_box->listenOn(*m_page, m_desk->services());
        m_page->show();
        QVERIFY(QTest::qWaitForWindowActive(m_page.get()));
    }

    void cleanup()
    {
        m_page.reset();
        m_desk.reset();
    }

    /// Every kind by which customers are known books for somebody without a record.
    void takesEveryKind_data()
    {
        QTest::addColumn<QString>("kind");
        QTest::addColumn<QString>("number");
        QTest::addColumn<bool>("tellsBirth");
        const QString resident = u"320508197906121015"_s;
        QTest::newRow("resident") << u"resident_id"_s << resident << true;
        QTest::newRow("temporary") << u"temporary_resident_id"_s << resident << true;
        QTest::newRow("household") << u"household_register"_s << u"320508201505042024"_s << true;
        QTest::newRow("military") << u"military_id"_s << u"军字第1234567号"_s << false;
        QTest::newRow("police") << u"police_id"_s << u"武字第1234567号"_s << false;
        QTest::newRow("to the mainland") << u"hk_macao_travel_permit"_s << u"H12345678"_s << false;
        QTest::newRow("from Taiwan") << u"taiwan_travel_permit"_s << u"12345678"_s << false;
    }
    void takesEveryKind()
    {
        QFETCH(QString, kind);
        QFETCH(QString, number);
        QFETCH(bool, tellsBirth);
        auto* kinds = find<QComboBox>("clinic.kind");
        QCOMPARE(kinds->count(), certificateKinds().size());
        kinds->setCurrentIndex(kinds->findData(kind));
        type<MaskedLine>("clinic.name", u"Sun Yangqiu"_s);
        find<MaskedLine>("clinic.document")->setEntry(number); // its characters are on no keyboard
        QVERIFY(!find<QLineEdit>("clinic.country")->isVisible());
        QCOMPARE(find<QLineEdit>("clinic.birth")->isVisible(), !tellsBirth);
        if (!tellsBirth) {
            QVERIFY(!m_box->patient()); // the day is asked for, at its field
            QVERIFY(find<QLineEdit>("clinic.birth")->hasFocus());
            type<QLineEdit>("clinic.birth", u"19950315"_s);
        }
        const auto patient = m_box->patient();
        QVERIFY(patient);
        QCOMPARE(patient->documentKind, kind);
        QCOMPARE(patient->birth.isValid(), !tellsBirth);
    }

    /// A card on the reader is the patient's, whoever is served; what was said of another one goes.
    void aDocumentFillsIt()
    {
        m_desk->customer.start({.ticket = {},
            .name = u"周*"_s,
            .phone = {},
            .tier = {},
            .since = m_desk->clock.nowUtc(),
            .record = operationId()});
        QCOMPARE(find<SegmentedControl>("clinic.who")->current(), u"served"_s);
        QSignalSpy changed(m_box, &PatientBox::personChanged);
        read(u"SIM-ID-1"_s);
        QCOMPARE(find<SegmentedControl>("clinic.who")->current(), u"other"_s);
        QVERIFY(changed.size() > 0); // an agreement on paper was the other's
        const auto patient = m_box->patient();
        QVERIFY(patient);
        QCOMPARE(patient->name, u"王例明"_s);
        QCOMPARE(patient->documentKind, u"resident_id"_s);
        QCOMPARE(patient->documentNumber, u"320508197906121015"_s);
        QCOMPARE(find<MaskedLine>("clinic.document")->text(), u"3205**********1015"_s);
        QVERIFY(m_box->showFault(u"patient.name"_s, u"another"_s));
        read(u"SIM-ID-2"_s);
        QCOMPARE(m_box->patient()->name, u"孙样秋"_s);
        QCOMPARE(fieldOf("clinic.name")->state(), Field::State::Idle);
    }

    /// The zone of a passport tells the country and the birth, too.
    void aPassportFillsIt()
    {
        read(u"SIM-ID-4"_s);
        const auto patient = m_box->patient();
        QVERIFY(patient);
        QCOMPARE(patient->name, u"SPECIMEN ANNA MARIA"_s);
        QCOMPARE(patient->documentKind, u"passport"_s);
        QCOMPARE(patient->country, u"DEU"_s);
        QCOMPARE(patient->birth, QDate(1979, 6, 12));
    }

    void whatCannotBeReadIsSaidAtTheNumber()
    {
        type<MaskedLine>("clinic.name", u"Sun Yangqiu"_s);
        read(u"SIM-ID-9"_s);
        QCOMPARE(fieldOf("clinic.document")->state(), Field::State::Error);
        QCOMPARE(find<MaskedLine>("clinic.name")->entry(), u"Sun Yangqiu"_s); // stays
        m_box->setEnabled(false); // while a number is asked for
        read(u"SIM-ID-1"_s);
        QCOMPARE(find<MaskedLine>("clinic.name")->entry(), u"Sun Yangqiu"_s);
    }

    /// What the platform says of a field that is not there is nobody's fault here.
    void faultsStandAtTheirFields()
    {
        QVERIFY(!m_box->showFault(u"patient.birth"_s, u"missing"_s)); // a resident's tells it
        QVERIFY(!m_box->showFault(u"hospital"_s, u"unknown"_s));
        QVERIFY(m_box->showFault(u"patient.name"_s, u"another"_s));
        QCOMPARE(fieldOf("clinic.name")->helperText(), u"another"_s);
        QVERIFY(find<MaskedLine>("clinic.name")->hasFocus());
        type<MaskedLine>("clinic.document", u"3"_s); // another document is another name's
        QCOMPARE(fieldOf("clinic.name")->state(), Field::State::Idle);
    }

private:
    void read(const QString& typed) { Q_EMIT m_page->findChild<WedgeScanner*>()->scanned(typed); }

    Field* fieldOf(const char* name) const
    {
        auto* field = qobject_cast<Field*>(find<QWidget>(name)->parentWidget());
        HUI_ASSERT(field);
        return field;
    }

    std::unique_ptr<DeskFixture> m_desk;
    PatientBox* m_box = nullptr;
};

QTEST_MAIN(TestPatientBox)
#include "tst_patientbox.moc"
