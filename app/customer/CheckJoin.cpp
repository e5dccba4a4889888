// SPDX-FileCopyrightText: 2026 The HuiDesk authors
// SPDX-License-Identifier: Apache-2.0

#include "app/customer/CheckJoin.h"

#include "app/customer/Birth.h"

#include <QCoreApplication>
#include <QSet>

namespace hui {

using namespace Qt::StringLiterals;

namespace {

constexpr CustomerField ofBirth[] = {CustomerField::Birth, CustomerField::Sex};

/// The numbers by which residents are known, of documents that have not run out: nobody has two.
QSet<QString> residentKeys(const Customer& record, const QDate& day)
{
    const QString ofResidents = nameOf(CertificateKind::ResidentId) + u'|';
    QSet<QString> keys;
    for (const Certificate& one : record.certificates)
        if (!one.isExpired(day) && one.key().startsWith(ofResidents))
            keys.insert(one.key());
    return keys;
}

bool hasOtherNumber(const Customer& one, const Customer& other, const QDate& day)
{
    const QSet<QString> mine = residentKeys(one, day);
    const QSet<QString> theirs = residentKeys(other, day);
    return !mine.isEmpty() && !theirs.isEmpty() && !mine.intersects(theirs);
}

/// The records say it differently, or the documents of one what the other does not.
bool contradicts(const Customer& one, const Customer& other, const QDate& day)
{
    QMap<CustomerField, QString> said;
    for (const CustomerField field : ofBirth) {
        said.insert(field, one.value(field));
        const QString theirs = other.value(field);
        if (!said.value(field).isEmpty() && !theirs.isEmpty() && said.value(field) != theirs)
            return true;
    }
    if (!checkTold(other.certificates, said, day))
        return true;
    for (const Certificate& each : one.certificates) {
        if (each.isExpired(day))
            continue;
        const CertificateFacts facts = toldBy(each, day);
        const QMap<CustomerField, QString> byNumber{
            {CustomerField::Birth, facts.birth.toString(Qt::ISODate)},
            {CustomerField::Sex, facts.sex}};
        if (!checkTold(other.certificates, byNumber, day))
            return true;
    }
    return false;
}

} // namespace

Result<Done> checkJoin(const Customer& into, const Customer& from, const QDate& day)
{
    if (hasOtherNumber(into, from, day))
        return failure(Error::Kind::Refused,
            QT_TRANSLATE_NOOP("Error",
                "Both records have a valid resident ID, of different numbers: they are two people, "
                "or"
                " one number is wrong. Compare the documents first."),
            u"number"_s);
    if (contradicts(into, from, day) || contradicts(from, into, day))
        return failure(Error::Kind::Refused,
            QT_TRANSLATE_NOOP("Error",
                "The birth or the sex of the two records differs. Compare the documents, put the"
                " wrong record right, then merge."),
            nameOf(CustomerField::Birth));
    return Done{};
}

} // namespace hui
