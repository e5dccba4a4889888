// SPDX-FileCopyrightText: 2026 The HuiDesk authors
// SPDX-License-Identifier: Apache-2.0

#include "app/customer/SeenPayer.h"

#include "app/customer/Birth.h"
#include "app/customer/Validity.h"

#include <QCoreApplication>

namespace hui {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype longestPayerName = 64;

std::unexpected<Error> wrongPayer(const char* text, const QString& field)
{
    return failure(Error::Kind::Input, text, field);
}

/// One of the two of whom a body tells, by the names of its fields.
struct Told {
    const QJsonObject& payer;
    QString prefix = {}; ///< "agent_" of who came for the payer

    QString key(QLatin1StringView name) const { return prefix + name; }
    QString text(QLatin1StringView name) const { return payer.value(key(name)).toString(); }
    bool isAgent() const { return !prefix.isEmpty(); }
};

/// The last day of the document; invalid: long-term. Nothing when it is no day.
std::optional<QDate> lastDayOf(const Told& told)
{
    const QString text = told.text("valid_until"_L1);
    if (text.isEmpty())
        return QDate();
    const QDate day = QDate::fromString(text, Qt::ISODate);
    return day.isValid() ? std::optional(day) : std::nullopt;
}

bool leavesNationality(CertificateKind kind)
{
    return kind == CertificateKind::Passport || kind == CertificateKind::HkMacaoTravelPermit;
}

/// The name as on the document.
Result<QString> readName(const Told& told)
{
    const QString name = told.text("name"_L1).trimmed();
    if (name.isEmpty() || name.size() > longestPayerName)
        return wrongPayer(
            QT_TRANSLATE_NOOP("Error", "Note the name as on the document."), told.key("name"_L1));
    return name;
}

/// When the document of that number ends: not before the day, and as its kind lets it.
Result<Done> readEnd(Certificate& document, const Told& told, const QDate& day)
{
    const auto lastDay = lastDayOf(told);
    if (!lastDay)
        return wrongPayer(
            QT_TRANSLATE_NOOP("Error", "There is no such day."), told.key("valid_until"_L1));
    document.validUntil = *lastDay;
    if (document.isExpired(day))
        return wrongPayer(
            QT_TRANSLATE_NOOP("Error", "The document has run out: see one that is valid."),
            told.isAgent() ? u"agent_expired"_s : u"valid_until"_s);
    const auto ends = checkValidity(document, day);
    if (ends)
        return Done{};
    Error wrong = ends.error();
    wrong.detail = told.key(wrong.detail == u"kind" ? "document_kind"_L1 : "valid_until"_L1);
    return std::unexpected(wrong);
}

/// The document itself, which is good on the day.
Result<Certificate> readDocument(const Told& told, const QDate& day)
{
    const auto kind = certificateKindOf(told.text("document_kind"_L1));
    if (!kind)
        return wrongPayer(QT_TRANSLATE_NOOP("Error", "Nobody is identified by such a document."),
            told.key("document_kind"_L1));
    auto document = parseCertificate(
        *kind, told.text("document_no"_L1), told.text("country"_L1).toUpper(), day);
    if (!document) {
        Error wrong = document.error();
        wrong.detail = told.key(wrong.detail == u"country" ? "country"_L1 : "document_no"_L1);
        return std::unexpected(wrong);
    }
    const auto ends = readEnd(*document, told, day);
    return ends ? document : std::unexpected(ends.error());
}

/// Who came for the payer; nothing when they came themselves. Of a body of a desk that could not
/// tell more than name and number nothing is judged, unless the day asks.
Result<std::optional<SeenAgent>> readAgent(
    const QJsonObject& payer, const Certificate& payers, const PayerAsk& ask)
{
    const Told told{payer, u"agent_"_s};
    const QStringList all{told.text("name"_L1).trimmed(), told.text("document_no"_L1).trimmed(),
        told.text("document_kind"_L1), told.text("country"_L1), told.text("valid_until"_L1)};
    if (all.join(QString()).isEmpty())
        return std::nullopt;
    const auto name = readName(told);
    if (!name)
        return std::unexpected(name.error());
    if (all.at(1).isEmpty())
        return wrongPayer(QT_TRANSLATE_NOOP("Error", "Note the agent's name and document, too."),
            told.key("document_no"_L1));
    const bool isKindTold = !QStringList(all.mid(2)).join(QString()).isEmpty();
    if (!isKindTold && !ask.basics.contains(agentDocumentAsk()))
        return SeenAgent{*name, {}};
    const auto document = readDocument(told, ask.day);
    if (!document)
        return std::unexpected(document.error());
    if (document->key() == payers.key())
        return wrongPayer(
            QT_TRANSLATE_NOOP("Error", "This is the payer's own document: note the agent's."),
            told.key("document_no"_L1));
    return SeenAgent{*name, *document};
}

/// What is told of the basics, each by itself.
Result<QMap<CustomerField, QString>> readBasics(const QJsonObject& payer, const PayerAsk& ask)
{
    QMap<CustomerField, QString> basics;
    for (const QString& name : payerBasics()) {
        const auto field = customerFieldOf(name);
        HUI_ASSERT(field); // they are fields of a record
        const auto told = parseField(*field, payer.value(name).toString(), ask.day);
        if (!told)
            return std::unexpected(told.error());
        if (told->isEmpty() && ask.basics.contains(name))
            return wrongPayer(
                QT_TRANSLATE_NOOP("Error", "Of who brings much cash this is noted, too."), name);
        if (!told->isEmpty())
            basics.insert(*field, *told);
    }
    return basics;
}

Result<Done> checkBound(
    const Certificate& document, const QMap<CustomerField, QString>& basics, const QDate& day)
{
    if (const auto told = checkTold({document}, basics, day); !told)
        return told;
    const QString bound = boundBy(document, day).value(CustomerField::Nationality);
    const QString said = basics.value(CustomerField::Nationality);
    if (!bound.isEmpty() && !said.isEmpty() && said != bound)
        return wrongPayer(
            QT_TRANSLATE_NOOP("Error", "The holder of this document is of another nationality."),
            nameOf(CustomerField::Nationality));
    return Done{};
}

} // namespace

QMap<CustomerField, QString> boundBy(const Certificate& document, const QDate& day)
{
    const CertificateFacts told = toldBy(document, day);
    QMap<CustomerField, QString> bound;
    if (!told.sex.isEmpty())
        bound.insert(CustomerField::Sex, told.sex);
    if (!leavesNationality(document.kind) && !told.nationality.isEmpty())
        bound.insert(CustomerField::Nationality, told.nationality);
    return bound;
}

Result<SeenPayer> readPayer(const QJsonObject& payer, const PayerAsk& ask)
{
    const Told told{payer};
    if (const auto name = readName(told); !name)
        return std::unexpected(name.error());
    const auto document = readDocument(told, ask.day);
    if (!document)
        return std::unexpected(document.error());
    const auto basics = readBasics(payer, ask);
    if (!basics)
        return std::unexpected(basics.error());
    if (const auto bound = checkBound(*document, *basics, ask.day); !bound)
        return std::unexpected(bound.error());
    const auto agent = readAgent(payer, *document, ask);
    if (!agent)
        return std::unexpected(agent.error());
    if (!payer.value("copy_kept"_L1).toBool())
        return wrongPayer(
            QT_TRANSLATE_NOOP("Error", "Keep a copy of the document."), u"copy_kept"_s);
    return SeenPayer{*document, *basics, *agent};
}

Result<Done> checkSeenPayer(const QJsonObject& payer, const PayerAsk& ask)
{
    const auto seen = readPayer(payer, ask);
    return seen ? Result<Done>(Done{}) : std::unexpected(seen.error());
}

} // namespace hui
