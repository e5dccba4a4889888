// SPDX-FileCopyrightText: 2026 The HuiDesk authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "app/catalogue/PayWay.h"
#include "app/server/BookHeld.h"
#include "modules/community/ChargeWire.h"
#include "modules/community/platform/CommunityProblems.h"
#include "tests/modules/community/platform/Clinic.h"
#include "tests/testkit/SignedOperation.h"

#include <atomic>
#include <thread>

namespace hui::testkit {

using ChargeOutcome = OperationOutcome::Status;

inline const QString chargeTill = u"till:0512-08/03"_s;
inline const QString chargeHospital = u"hospital:320500-h1"_s;
inline const QString chargeDueBack = u"refunds_due:0512-08"_s;
inline const QString chargeSuspense = u"suspense:0512-08"_s;

inline QJsonObject fileQuestion(const QString& number = patientNumber, bool isAgreed = true)
{
    return toJson(AskFiles{
        {firstHospital, {{}, u"王例明"_s, u"resident_id"_s, number}}, u"客户要求"_s, isAgreed});
}

inline QList<Visit> visitsOf(Clinic& clinic)
{
    const auto read
        = visitsFromJson(clinic.send("POST", u"/v1/visits:find"_s, fileQuestion()).body);
    HUI_ASSERT(read);
    return *read;
}

inline Stay stayOf(Clinic& clinic)
{
    const auto read = staysFromJson(clinic.send("POST", u"/v1/stays:find"_s, fileQuestion()).body);
    HUI_ASSERT(read && read->size() == 1);
    return read->first();
}

/// Pieces of one jiao: every amount of the sample comes to them.
inline QJsonArray fenCash(Money amount)
{
    return {QJsonObject{
        {u"denomination"_s, u"CNY-10"_s}, {u"pieces"_s, amount.minor() / 10}, {u"damaged"_s, 0}}};
}

inline UploadedOperation chargeUpload(const Charge& charge)
{
    QJsonArray items;
    for (const BillItem& each : charge.items)
        items.append(each.id);
    return uploadedOf(u"community.charge"_s, charge.amount,
        {{u"kind"_s, nameOf(charge.kind)}, {u"subject"_s, idText(charge.subject)},
            {u"hospital"_s, charge.hospital}, {u"items"_s, items},
            {u"cash_in"_s, fenCash(charge.amount)}, {u"cash_out"_s, QJsonArray()}});
}

/// The same out of the account behind a token.
inline UploadedOperation debitUpload(
    const Charge& charge, const QString& token = u"SIM-622288880186"_s)
{
    UploadedOperation made = chargeUpload(charge);
    made.body.insert(u"cash_in"_s, QJsonArray());
    made.body.insert(u"mode"_s, u"account"_s);
    made.body.insert(
        u"debit"_s, QJsonObject{{u"token"_s, token}, {u"masked"_s, u"6222 **** 0186"_s}});
    return made;
}

/// Asked back, with a signature of supervisor 0102.
inline UploadedOperation unchargeUpload(
    Clinic& clinic, const Charge& charge, const QUuid& original = {})
{
    UploadedOperation made = uploadedOf(u"community.uncharge"_s, charge.amount,
        {{u"kind"_s, nameOf(charge.kind)}, {u"subject"_s, idText(charge.subject)},
            {u"hospital"_s, charge.hospital}, {u"reason"_s, u"客户要求"_s}});
    if (!original.isNull())
        made.body.insert(u"original"_s, idText(original));
    return signedBy0102(clinic.platform, made);
}

/// Work of two desks at once on the same books; on SQLite, which has one connection in a test, one
/// after the other. Gives how many `work` has said yes to.
template <class Work>
int atOnce(Clinic& clinic, const QString& database, int times, Work work)
{
    std::atomic<int> done = 0;
    std::vector<std::thread> desks;
    for (int desk = 0; desk < times; ++desk) {
        if (database == u"sqlite") {
            done += work(clinic.platform.context(), desk) ? 1 : 0;
            continue;
        }
        desks.emplace_back([&, desk] {
            const auto own = clinic.platform.store().another();
            FixedRandom random;
            Context context{*own, clinic.platform.clock(), random};
            done += work(context, desk) ? 1 : 0;
        });
    }
    for (std::thread& desk : desks)
        desk.join();
    return done.load();
}

/// What the first step of an operation says, on a connection of its own.
inline OperationOutcome bookedBy(
    Clinic& clinic, Context& context, const UploadedOperation& operation)
{
    const OperationKind& kind = clinic.kind(operation.kind);
    const auto booked
        = context.database.transaction([&] { return bookHeld(context, kind, operation); });
    return booked ? *booked : rejectedBy("payment_state");
}

inline UploadedOperation handOutOf(const UploadedOperation& original)
{
    return uploadedOf(u"community.refund"_s, original.amount,
        {{u"original"_s, idText(original.id)}, {u"cash_out"_s, fenCash(*original.amount)}});
}

} // namespace hui::testkit
