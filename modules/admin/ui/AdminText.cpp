// SPDX-FileCopyrightText: 2026 The HuiDesk authors
// SPDX-License-Identifier: Apache-2.0

#include "modules/admin/ui/AdminText.h"

#include "app/core/ChinaTime.h"

#include <QLocale>

namespace hui::admin {

using namespace Qt::StringLiterals;

namespace {

QString momentText(const QDateTime& time)
{
    return time.isValid() ? inChina(time).toString(u"yyyy-MM-dd HH:mm") : u"—"_s;
}

QString inLanguage(const QString& zh, const QString& en)
{
    const bool chinese = QLocale().language() == QLocale::Chinese;
    return chinese || en.isEmpty() ? zh : en;
}

} // namespace

QString AdminText::name(const Partner& partner)
{
    return inLanguage(partner.name, partner.nameEn);
}

QString AdminText::ecosystem(const QString& word)
{
    if (word == u"community")
        return tr("Community");
    if (word == u"park")
        return tr("Business park");
    if (word == u"medical")
        return tr("Medical");
    if (word == u"campus")
        return tr("Campus");
    if (word == u"merchant")
        return tr("Merchants");
    if (word == u"lending")
        return tr("Lending");
    return word == u"overseas" ? tr("Overseas") : tr("Other");
}

PillLook AdminText::look(PartnerState state)
{
    switch (state) {
    case PartnerState::Draft: return {tr("Not open"), u"clock"_s, Mood::Info};
    case PartnerState::Active: return {tr("Open"), u"circle-check"_s, Mood::Ok};
    case PartnerState::Suspended: return {tr("Suspended"), u"player-pause"_s, Mood::Warn};
    case PartnerState::Ended: break;
    }
    return {tr("Ended"), u"ban"_s, Mood::Neutral};
}

PillLook AdminText::look(CompositionState state)
{
    switch (state) {
    case CompositionState::Draft: return {tr("Draft"), u"clock"_s, Mood::Info};
    case CompositionState::Published: return {tr("Published"), u"circle-check"_s, Mood::Ok};
    case CompositionState::Retired: break;
    }
    return {tr("Retired"), u"ban"_s, Mood::Neutral};
}

QString AdminText::term(const QDate& from, const QDate& until)
{
    return from.toString(Qt::ISODate) + u" – "_s + until.toString(Qt::ISODate);
}

TextRow AdminText::row(const Partner& partner)
{
    const PillLook standing = look(partner.state);
    return {{partner.id, name(partner), ecosystem(partner.ecosystem),
                partner.until.toString(Qt::ISODate), standing.text},
        standing, partner.id};
}

TextRow AdminText::row(const Grant& grant, const QDate& today)
{
    PillLook standing{tr("In force"), u"circle-check"_s, Mood::Ok};
    if (today < grant.from)
        standing = {tr("To come"), u"clock"_s, Mood::Info};
    if (today > grant.until)
        standing = {tr("Over"), u"ban"_s, Mood::Neutral};
    return {{grant.interface, term(grant.from, grant.until), grant.signedBy, standing.text},
        standing, grant.interface};
}

TextRow AdminText::row(const PartnerKey& key)
{
    const bool good = !key.revokedAt.isValid();
    const PillLook standing = good ? PillLook{tr("Good"), u"circle-check"_s, Mood::Ok}
                                   : PillLook{tr("Revoked"), u"ban"_s, Mood::Neutral};
    return {{key.client, momentText(key.madeAt), momentText(key.lastUsedAt), standing.text},
        standing, key.client};
}

TextRow AdminText::row(const UseOfDay& use)
{
    const QLocale numbers;
    return {{use.day.toString(u"MM-dd"), use.interface, numbers.toString(use.calls),
        numbers.toString(use.failed)}};
}

TextRow AdminText::row(const CompositionVersion& version)
{
    const PillLook standing = look(version.state);
    return {{version.partner, inLanguage(version.content.name, version.content.nameEn),
                QString::number(version.version), standing.text},
        standing,
        version.partner + u'/' + version.content.id + u'/' + QString::number(version.version)};
}

TextRow AdminText::row(const CompositionStep& step)
{
    QStringList sources;
    for (auto each = step.input.cbegin(); each != step.input.cend(); ++each)
        sources.append(each.key() + u" ← "_s
            + (each->isFixed() ? u'"' + each->value.toVariant().toString() + u'"' : each->pointer));
    QString failing = tr("Stop");
    if (step.onFailure == OnFailure::Undo)
        failing = tr("Take back");
    if (step.onFailure == OnFailure::GoOn)
        failing = tr("Go on");
    return {{step.id, step.interface, sources.join(u", "_s), failing}};
}

} // namespace hui::admin
