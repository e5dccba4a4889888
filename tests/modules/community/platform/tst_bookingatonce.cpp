// SPDX-FileCopyrightText: 2026 The HuiDesk authors
// SPDX-License-Identifier: Apache-2.0

#include "tests/modules/community/platform/Clinic.h"

#include <atomic>
#include <thread>
#include <vector>

using namespace hui;
using namespace hui::testkit;

/// Desks that come for one number, or for one patient, at once.
class TestBookingAtOnce : public QObject {
    Q_OBJECT

private Q_SLOTS:
    /// A retry that was sent while the first was on its way is the same hold.
    void onesOwnRetryIsNoRefusal()
    {
        Clinic clinic(u"postgresql"_s);
        const FreeNumber number = clinic.freeNumber();
        const QUuid key = operationId();
        std::atomic<int> held = 0;
        std::vector<std::thread> desks;
        QVERIFY(clinic.database().transaction([&]() -> Result<Done> {
            const auto locked
                = BookingRepository(clinic.database()).lock(number.doctor, number.date);
            for (int i = 0; i < 2; ++i)
                desks.emplace_back([&] {
                    const auto own = clinic.platform.store().another();
                    FixedRandom random;
                    Context context{*own, clinic.platform.clock(), random};
                    const Response answer = clinic.sendWith(context, "POST", bookingsPath,
                        Clinic::holdBody(number, patientNumber), key, u"SZ-QYL-02"_s);
                    held += answer.status == 200 ? 1 : 0;
                });
            untilWaiting(clinic.database(), 2);
            return locked;
        }));
        for (std::thread& desk : desks)
            desk.join();
        QCOMPARE(held.load(), 2);
    }

    /// A hundred ask for one number: one has it. SQLite has one connection in this test, so there
    /// they take turns.
    void oneOfAHundredWins_data() { onBothDatabases(); }
    void oneOfAHundredWins()
    {
        QFETCH(QString, database);
        Clinic clinic(database);
        const FreeNumber number = clinic.freeNumber();
        std::atomic<int> won = 0;
        std::atomic<int> full = 0;
        const auto ask = [&](Context& context, int i) {
            const QString document = residentNumber(i);
            const Response answer = clinic.sendWith(context, "POST", bookingsPath,
                Clinic::holdBody(number, document), QUuid::createUuid(), u"W-1"_s);
            won += answer.status == 200 ? 1 : 0;
            full += codeOf(answer) == u"time_full" ? 1 : 0;
        };
        std::vector<std::thread> desks;
        for (int desk = 0; desk < 10; ++desk) {
            if (database == u"sqlite") {
                for (int i = 0; i < 10; ++i)
                    ask(clinic.platform.context(), 10 * desk + i);
                continue;
            }
            desks.emplace_back([&, desk] {
                const auto own = clinic.platform.store().another();
                FixedRandom random;
                Context context{*own, clinic.platform.clock(), random};
                for (int i = 0; i < 10; ++i)
                    ask(context, 10 * desk + i);
            });
        }
        for (std::thread& desk : desks)
            desk.join();
        QCOMPARE(won.load(), 1);
        QCOMPARE(full.load(), 99);
    }

    /// Many desks book one patient at once, with different doctors at one time: one does.
    void onePatientIsBookedOnce()
    {
        Clinic clinic(u"postgresql"_s);
        const QDate day(2026, 3, 20);
        std::atomic<int> won = 0;
        std::vector<std::thread> desks;
        const QStringList departments{u"cardiology"_s, u"surgery"_s, u"general"_s, u"dentistry"_s,
            u"dermatology"_s, u"neurology"_s};
        for (const QString& department : departments)
            desks.emplace_back([&, department] {
                const auto own = clinic.platform.store().another();
                FixedRandom random;
                Context context{*own, clinic.platform.clock(), random};
                const FreeNumber number{u"320500-h1-%1-0"_s.arg(department), day, QTime(9, 0)};
                const Response answer = clinic.sendWith(context, "POST", bookingsPath,
                    Clinic::holdBody(number, patientNumber, department), QUuid::createUuid(),
                    u"W-1"_s);
                won += answer.status == 200 ? 1 : 0;
            });
        for (std::thread& desk : desks)
            desk.join();
        QCOMPARE(won.load(), 1);
    }

    /// A number is paid and let go at once: one of the two is true afterwards, in both tables.
    void paidOrLetGo()
    {
        Clinic clinic(u"postgresql"_s);
        for (int round = 0; round < 4; ++round) {
            const Booking held
                = bookingOf(clinic.hold(clinic.freeNumber(round), residentNumber(round)));
            const UploadedOperation pay = payOf(held);
            std::atomic<bool> isPaid = false;
            std::atomic<bool> isReleased = false;
            std::thread payer([&] {
                const auto own = clinic.platform.store().another();
                FixedRandom random;
                Context context{*own, clinic.platform.clock(), random};
                const auto booked
                    = own->transaction([&] { return clinic.kind(pay.kind).book(context, pay); });
                isPaid = booked && booked->status == OperationOutcome::Status::Accepted;
            });
            std::thread releaser([&] {
                const auto own = clinic.platform.store().another();
                FixedRandom random;
                Context context{*own, clinic.platform.clock(), random};
                isReleased = clinic
                                 .sendWith(context, "POST",
                                     bookingsPath + u'/' + idText(held.id) + u":release"_s, {},
                                     QUuid::createUuid(), u"SZ-QYL-02"_s)
                                 .status
                    == 200;
            });
            payer.join();
            releaser.join();
            QVERIFY(isPaid != isReleased);
            QCOMPARE(clinic.booking(held.id).state,
                isPaid ? BookingState::Paid : BookingState::Released);
        }
    }

private:
    /// A well-formed number of nobody: of the `i`-th made-up person.
    static QString residentNumber(int i)
    {
        const QString body = u"32050819790612%1"_s.arg(100 + i, 3, 10, QChar(u'0'));
        constexpr int weights[] = {7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2};
        int sum = 0;
        for (int place = 0; place < 17; ++place)
            sum += weights[place] * body.at(place).digitValue();
        return body + QString::fromLatin1("10X98765432").at(sum % 11);
    }
};

QTEST_GUILESS_MAIN(TestBookingAtOnce)
#include "tst_bookingatonce.moc"
