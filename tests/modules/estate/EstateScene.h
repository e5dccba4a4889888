// SPDX-FileCopyrightText: 2026 The HuiDesk authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "app/catalogue/CatalogueRepository.h"
#include "app/customer/PaperCopyRepository.h"
#include "modules/estate/RecordAct.h"
#include "tests/app/till/TillScene.h"
#include "tests/testkit/PaperPictures.h"

namespace hui::testkit {

using namespace hui::estate;
using namespace Qt::StringLiterals;

inline const QDateTime estateTime(QDate(2026, 3, 18), QTime(2, 43), Qt::UTC);
inline const QDate estateDay(2026, 3, 18);
inline const QUuid shopId(u"{0190f3a0-0000-7000-8000-000000000001}"_s);
inline const QUuid residentId(u"{0190f3a0-0000-7000-8000-000000000002}"_s);
inline const QUuid goneId(u"{0190f3a0-0000-7000-8000-000000000003}"_s);
inline const QUuid shopCopyId(u"{0190f3a0-0000-7000-8000-00000000000a}"_s);
inline const QUuid residentCopyId(u"{0190f3a0-0000-7000-8000-00000000000b}"_s);
inline const QUuid noticeId(u"{0190f3a0-0000-7000-8000-000000000004}"_s);

/// A credit code and a resident's number that keep their rules.
inline const QString goodCode = u"91350100M000100Y43"_s;
inline const QString goodNumber = u"11010519491231002X"_s;

/// 青云花园 as the platform tells it: a shop, a resident, one who left, a notice, an offer and the
/// sheet of February, 750.01 of which nothing is settled.
inline EstateView estateView()
{
    EstateTemplate templ{u"community"_s, {u"e社区"_s, u"e-Community"_s}};
    templ.parties
        = {{PartyKind::Property,
               {{u"credit_code"_s, {u"统一社会信用代码"_s, u"Credit code"_s}, u"uscc"_s}}},
            {PartyKind::Merchant,
                {{u"credit_code"_s, {u"统一社会信用代码"_s, u"Credit code"_s}, u"uscc"_s},
                    {u"licence"_s, {u"行业许可证号"_s, u"Trade licence no."_s}, {}, false}}},
            {PartyKind::Resident,
                {{u"resident_id"_s, {u"居民身份证号"_s, u"Resident ID"_s}, u"resident_id_18"_s}}},
            {PartyKind::Bank, {}}};
    templ.parties[1].documents[0].copy = CopyNeed::Required;
    templ.parties[1].documents[1].copy = CopyNeed::Later;
    templ.parties[2].documents[0].copy = CopyNeed::Required;
    templ.services = {{u"billpay"_s, u"property"_s, {u"缴物业费"_s, u"Pay property fee"_s}}};
    templ.topics = {{u"service"_s, {u"物业服务"_s, u"Services"_s}},
        {u"safety"_s, {u"安全提示"_s, u"Safety"_s}}};
    const QDate from(2026, 1, 1);
    const QDate until(2028, 12, 31);
    EstateView view{{u"320500-e1"_s, {u"青云花园（样例）"_s, u"Qingyun Garden (sample)"_s}, templ,
                        310, u"320500-property-1"_s},
        estateDay};
    view.parties = {{shopId, PartyKind::Merchant, u"样例便利店"_s, u"1"_s, from, until, false,
                        Money::fen(30000)},
        {residentId, PartyKind::Resident, u"陈*安"_s, u"3"_s, from, until, false},
        {goneId, PartyKind::Merchant, u"样例旧书店"_s, {}, from, until, true}};
    view.parties[0].copies = {{u"credit_code"_s, shopCopyId, estateTime, CopyStanding::Here}};
    view.parties[1].copies = {{u"resident_id"_s, residentCopyId, estateTime}};
    view.notices
        = {{noticeId, u"resident"_s, u"safety"_s, u"请勿在楼道充电"_s, from, until, 42, 17}};
    view.offers
        = {{operationId(), shopId, u"样例便利店"_s, u"持卡满 50 减 5"_s, from, until, 5000}};
    view.counts = {{PartyKind::Bank, 1, 1}, {PartyKind::Merchant, 2, 1},
        {PartyKind::Property, 1, 1}, {PartyKind::Resident, 45, 42}};
    Settlement february{u"2026-02"_s, Money::fen(0), Money::fen(0), Money::fen(75001)};
    february.shares = *shareOut(Money::fen(75001),
        {{PartyKind::Property, 4000}, {PartyKind::Merchant, 2000}, {PartyKind::Resident, 3000},
            {PartyKind::Bank, 1000}});
    Settlement january = february;
    january.month = u"2026-01"_s;
    january.isSettled = true;
    view.settlements = {february, january};
    return view;
}

/// The copies that a sign-up of these kinds brings; the same ones each time they are asked for.
inline QList<PaperCopy> shopCopies()
{
    static const QList<PaperCopy> copies{copyOfPaper(u"credit_code"_s)};
    return copies;
}

inline QList<PaperCopy> residentCopies()
{
    static const QList<PaperCopy> copies{copyOfPaper(u"resident_id"_s)};
    return copies;
}

/// Each time other ones: two sign-ups do not name the same copies.
inline QList<NamedCopy> newCopy(const QString& paper, const QByteArray& salt = "1")
{
    return {copyOfPaper(paper, salt).named()};
}

inline SignUp signingShop()
{
    SignUp act{.estate = u"320500-e1"_s, .kind = PartyKind::Merchant, .name = u"样例花店"_s};
    act.documents = {{u"credit_code"_s, goodCode}};
    act.copies = namesOf(shopCopies());
    act.contribution = Money::fen(20000);
    act.from = estateDay;
    act.until = estateDay.addYears(1);
    return act;
}

inline SignUp signingResident()
{
    SignUp act{.estate = u"320500-e1"_s, .kind = PartyKind::Resident, .name = u"林例宁"_s};
    act.building = u"3"_s;
    act.room = u"1201"_s;
    act.documents = {{u"resident_id"_s, goodNumber}};
    act.copies = namesOf(residentCopies());
    act.from = estateDay;
    act.until = estateDay.addYears(1);
    return act;
}

/// What the shop hands in afterwards.
inline QList<PaperCopy> lateCopies()
{
    static const QList<PaperCopy> copies{copyOfPaper(u"licence"_s, "late")};
    return copies;
}

inline HandIn handingIn()
{
    return {u"320500-e1"_s, shopId, namesOf(lateCopies())};
}

inline Settle settlingFebruary()
{
    const EstateView view = estateView();
    return {view.estate.id, u"2026-02"_s, view.settlements.first().total(),
        view.settlements.first().shares};
}

inline RecordAct recording(const EstateAct& act)
{
    QList<PaperCopy> pictures;
    for (const PaperCopy& each : shopCopies() + residentCopies() + lateCopies())
        if (copiesOf(act).contains(each.named()))
            pictures.append(each);
    return {operationId(), shift(), act, estateView(), {}, estateTime, pictures};
}

inline std::unique_ptr<Database> estateDesk()
{
    return databaseWithTill(catalogueMigrations() + paperCopyMigrations() + estateMigrations());
}

} // namespace hui::testkit
