// SPDX-FileCopyrightText: 2026 The HuiDesk authors
// SPDX-License-Identifier: Apache-2.0

#include "modules/admin/PartnerWire.h"

#include "app/core/JsonReader.h"

#include <QCoreApplication>

namespace hui::admin {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype mostPartners = 500;
constexpr qsizetype mostGrants = 2'000;
constexpr qsizetype mostUses = 5'000;

Partner readPartner(JsonReader& reader)
{
    Partner partner;
    partner.id = reader.string("partner"_L1, 12, 1);
    partner.name = reader.string("name"_L1, 100, 1);
    partner.nameEn = reader.string("name_en"_L1, 100);
    partner.ecosystem = reader.string("ecosystem"_L1, 20, 1);
    partner.branch = reader.string("branch"_L1, 20, 1);
    partner.contact = reader.object("contact"_L1, [](JsonReader& contact) {
        return PartnerContact{contact.string("person"_L1, 60), contact.string("phone"_L1, 30),
            contact.string("mail"_L1, 100)};
    });
    partner.from = reader.date("from"_L1);
    partner.until = reader.date("until"_L1);
    const auto state = partnerStateOf(reader.string("state"_L1, 20, 1));
    if (!state)
        reader.refuse("state"_L1, QT_TRANSLATE_NOOP("Error", "This is no state of a partner."));
    partner.state = state.value_or(PartnerState::Draft);
    partner.perMinute = static_cast<int>(reader.integer("per_minute"_L1, 0, 1'000'000));
    partner.perDay = static_cast<int>(reader.integer("per_day"_L1, 0, 1'000'000'000));
    partner.changedAt = reader.optionalTimestamp("changed_at"_L1).value_or(QDateTime());
    return partner;
}

QJsonValue timeOrNull(const QDateTime& time)
{
    return time.isValid() ? QJsonValue(timestampToJson(time)) : QJsonValue();
}

QJsonObject toJson(const Grant& grant)
{
    return {{u"interface"_s, grant.interface}, {u"from"_s, grant.from.toString(Qt::ISODate)},
        {u"until"_s, grant.until.toString(Qt::ISODate)}, {u"granted_by"_s, grant.grantedBy},
        {u"signed_by"_s, grant.signedBy}};
}

Grant readGrant(JsonReader& reader)
{
    return {reader.string("interface"_L1, 64, 1), reader.date("from"_L1), reader.date("until"_L1),
        reader.string("granted_by"_L1, 20), reader.string("signed_by"_L1, 20)};
}

QJsonObject toJson(const PartnerKey& key)
{
    return {{u"client"_s, key.client}, {u"made_at"_s, timestampToJson(key.madeAt)},
        {u"revoked_at"_s, timeOrNull(key.revokedAt)},
        {u"last_used_at"_s, timeOrNull(key.lastUsedAt)}};
}

PartnerKey readKey(JsonReader& reader)
{
    return {reader.string("client"_L1, 40, 1), reader.timestamp("made_at"_L1),
        reader.optionalTimestamp("revoked_at"_L1).value_or(QDateTime()),
        reader.optionalTimestamp("last_used_at"_L1).value_or(QDateTime())};
}

QJsonObject toJson(const UseOfDay& use)
{
    return {{u"day"_s, use.day.toString(Qt::ISODate)}, {u"interface"_s, use.interface},
        {u"calls"_s, use.calls}, {u"failed"_s, use.failed}};
}

UseOfDay readUse(JsonReader& reader)
{
    return {reader.date("day"_L1), reader.string("interface"_L1, 64, 1),
        reader.integer("calls"_L1, 0), reader.integer("failed"_L1, 0)};
}

template <class Value>
QJsonArray arrayOf(const QList<Value>& values)
{
    QJsonArray all;
    for (const Value& each : values)
        all.append(toJson(each));
    return all;
}

} // namespace

QJsonObject toJson(const Partner& partner)
{
    return {{u"partner"_s, partner.id}, {u"name"_s, partner.name}, {u"name_en"_s, partner.nameEn},
        {u"ecosystem"_s, partner.ecosystem}, {u"branch"_s, partner.branch},
        {u"contact"_s,
            QJsonObject{{u"person"_s, partner.contact.person}, {u"phone"_s, partner.contact.phone},
                {u"mail"_s, partner.contact.mail}}},
        {u"from"_s, partner.from.toString(Qt::ISODate)},
        {u"until"_s, partner.until.toString(Qt::ISODate)}, {u"state"_s, nameOf(partner.state)},
        {u"per_minute"_s, partner.perMinute}, {u"per_day"_s, partner.perDay},
        {u"changed_at"_s, timeOrNull(partner.changedAt)}};
}

Result<Partner> partnerFromJson(const QJsonObject& json)
{
    JsonReader reader(json);
    Partner partner = readPartner(reader);
    if (const auto read = reader.finish(); !read)
        return std::unexpected(read.error());
    return partner;
}

QJsonObject toJson(const QList<Partner>& partners)
{
    return {{u"partners"_s, arrayOf(partners)}};
}

Result<QList<Partner>> partnersFromJson(const QJsonObject& json)
{
    JsonReader reader(json);
    QList<Partner> partners = reader.list("partners"_L1, mostPartners, readPartner);
    if (const auto read = reader.finish(); !read)
        return std::unexpected(read.error());
    return partners;
}

QJsonArray usesToJson(const QList<UseOfDay>& uses)
{
    return arrayOf(uses);
}

QJsonObject toJson(const PartnerView& view)
{
    return {{u"partner"_s, toJson(view.partner)}, {u"grants"_s, arrayOf(view.grants)},
        {u"keys"_s, arrayOf(view.keys)}, {u"uses"_s, usesToJson(view.uses)}};
}

Result<PartnerView> partnerViewFromJson(const QJsonObject& json)
{
    JsonReader reader(json);
    PartnerView view{reader.object("partner"_L1, readPartner),
        reader.list("grants"_L1, mostGrants, readGrant), reader.list("keys"_L1, 100, readKey),
        reader.list("uses"_L1, mostUses, readUse)};
    if (const auto read = reader.finish(); !read)
        return std::unexpected(read.error());
    return view;
}

} // namespace hui::admin
