// SPDX-FileCopyrightText: 2026 The HuiDesk authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "app/core/PaperCopy.h"
#include "app/core/Result.h"
#include "app/customer/MergeChanges.h"

#include <QJsonObject>

namespace hui::customers {

/// `customer.create`: a person with a document and what they said of themselves.
struct CreateBody {
    Certificate certificate;
    QList<FieldChange> fields; ///< on top of nothing
};

/// `customer.change`: fields as they are to be.
struct ChangeBody {
    QUuid customer;
    QList<FieldChange> fields;
};

/// `customer.decide`: what becomes of a value that came too late.
struct DecideBody {
    QUuid customer;
    ConflictDecision decision;
};

/// `customer.consent`: what the customer agreed to. Operation and moment are those of the envelope.
struct ConsentBody {
    QUuid customer;
    Consent consent;
};

/// `customer.withdraw`: a consent that is taken back.
struct WithdrawBody {
    QUuid customer;
    QUuid consent; ///< the operation that recorded it
};

/// `customer.link`: what another customer is to one. Operation, moment and name are not said.
struct LinkBody {
    QUuid customer;
    CustomerLink link;
    QList<NamedCopy> copies = {}; ///< of the paper of who acts for the other
};

/// `customer.unlink`: a link that is over.
struct UnlinkBody {
    QUuid customer;
    QUuid link; ///< the operation that recorded it
    std::optional<LinkRole> role = {}; ///< what is ended, from either side; a desk from before the
                                       ///< role was named tells none
};

/// `customer.tag`: a label put on or taken away.
struct TagBody {
    QUuid customer;
    QString tag;
    bool isOn = true;
};

/// `customer.merge`: two records that are one person's.
struct MergeBody {
    QUuid into;
    QUuid from;
    QString reason;
    QJsonObject approval; ///< the signature's number and what was shown
};

/// `customer.certificate`: a document the person has now.
struct CertificateBody {
    QUuid customer;
    Certificate certificate;
    std::optional<Certificate> replaces;
};

/// `customer.reveal`: a record was shown in clear, and why.
struct RevealBody {
    QUuid customer;
    QString reason;
};

/// What a change is about, as the bank's table names its channels: "identity" (who the person is:
/// name, sex, birth, nationality), else "contact".
QString channelOf(const QList<FieldChange>& changes);

/// What a decision is about, in the same table: "identity" or "contact" when the value that came is
/// taken, for that changes the record; "keep" when the record stays as it is.
QString channelOf(const ConflictDecision& decision);

QJsonObject toJson(const CreateBody& body);
QJsonObject toJson(const ChangeBody& body);
QJsonObject toJson(const DecideBody& body);
QJsonObject toJson(const ConsentBody& body);
QJsonObject toJson(const WithdrawBody& body);
QJsonObject toJson(const LinkBody& body);
QJsonObject toJson(const UnlinkBody& body);
QJsonObject toJson(const TagBody& body);
QJsonObject toJson(const MergeBody& body);
QJsonObject toJson(const CertificateBody& body);
QJsonObject toJson(const RevealBody& body);

/// Read back, and checked as what was typed is: a certificate or a field that is not as
/// parseCertificate() and parseField() leave it is a Protocol error.
Result<CreateBody> createBodyFromJson(const QJsonObject& json, const QDate& today);
Result<ChangeBody> changeBodyFromJson(const QJsonObject& json, const QDate& today);
Result<DecideBody> decideBodyFromJson(const QJsonObject& json);
Result<ConsentBody> consentBodyFromJson(const QJsonObject& json);
Result<WithdrawBody> withdrawBodyFromJson(const QJsonObject& json);
Result<LinkBody> linkBodyFromJson(const QJsonObject& json);
Result<UnlinkBody> unlinkBodyFromJson(const QJsonObject& json);
Result<TagBody> tagBodyFromJson(const QJsonObject& json);
Result<RevealBody> revealBodyFromJson(const QJsonObject& json);
Result<MergeBody> mergeBodyFromJson(const QJsonObject& json);
Result<CertificateBody> certificateBodyFromJson(const QJsonObject& json, const QDate& today);

} // namespace hui::customers
