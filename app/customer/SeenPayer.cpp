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

/// The last day of the document; invalid: long-term. Nothing when it is no day.
std::optional<QDate> lastDayOf(const QJsonObject& payer)
{
    const QString told = payer.value("valid_until"_L1).toString();
    if (told.isEmpty())
        return QDate();
    const QDate day = QDate::fromString(told, Qt::ISODate);
    return day.isValid() ? std::optional(day) : std::nullopt;
}

bool leavesNationality(CertificateKind kind)
{
    return kind == CertificateKind::Passport || kind == CertificateKind::HkMacaoTravelPermit;
}

/// The document itself, which is good on the day.
Result<Certificate> readDocument(const QJsonObject& payer, const QDate& day)
{
    const QString name = payer.value("name"_L1).toString().trimmed();
    if (name.isEmpty() || name.size() > longestPayerName)
        return wrongPayer(
            QT_TRANSLATE_NOOP("Error", "Note the name as on the document."), u"name"_s);
    const auto kind = certificateKindOf(payer.value("document_kind"_L1).toString());
    if (!kind)
        return wrongPayer(QT_TRANSLATE_NOOP("Error", "Nobody is identified by such a document."),
            u"document_kind"_s);
    auto document = parseCertificate(*kind, payer.value("document_no"_L1).toString(),
        payer.value("country"_L1).toString().toUpper(), day);
    if (!document) {
        Error wrong = document.error();
        wrong.detail = wrong.detail == u"country" ? u"country"_s : u"document_no"_s;
        return std::unexpected(wrong);
    }
    const auto lastDay = lastDayOf(payer);
    if (!lastDay)
        return wrongPayer(QT_TRANSLATE_NOOP("Error", "There is no such day."), u"valid_until"_s);
    document->validUntil = *lastDay;
    if (document->isExpired(day))
        return wrongPayer(
            QT_TRANSLATE_NOOP("Error", "The document has run out: see one that is valid."),
            u"valid_until"_s);
    if (const auto ends = checkValidity(*document, day); !ends) {
        Error wrong = ends.error();
        wrong.detail = wrong.detail == u"kind" ? u"document_kind"_s : u"valid_until"_s;
        return std::unexpected(wrong);
    }
    return document;
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
    const auto document = readDocument(payer, ask.day);
    if (!document)
        return std::unexpected(document.error());
    const auto basics = readBasics(payer, ask);
    if (!basics)
        return std::unexpected(basics.error());
    if (const auto bound = checkBound(*document, *basics, ask.day); !bound)
        return std::unexpected(bound.error());
    if (!payer.value("copy_kept"_L1).toBool())
        return wrongPayer(
            QT_TRANSLATE_NOOP("Error", "Keep a copy of the document."), u"copy_kept"_s);
    return SeenPayer{*document, *basics};
}

Result<Done> checkSeenPayer(const QJsonObject& payer, const PayerAsk& ask)
{
    const auto seen = readPayer(payer, ask);
    return seen ? Result<Done>(Done{}) : std::unexpected(seen.error());
}

} // namespace hui
