// SPDX-FileCopyrightText: 2026 The HuiDesk authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "app/customer/Customer.h"

namespace hui {

/// Whether a field says who the person is (name, sex, birth, nationality, until when
/// a document proves it), and not how they are
/// reached or served.
bool isIdentity(CustomerField field);

/// A field as somebody wants it to be, and what it was set by when they looked at it.
struct FieldChange {
    CustomerField field = CustomerField::Name;
    QUuid base; ///< null: it was empty
    QString value; ///< normalised; empty: nothing is known any more

    friend bool operator==(const FieldChange&, const FieldChange&) = default;
};

/// Where a change came from.
struct ChangeOrigin {
    QUuid operation;
    QDateTime at;
};

/// What became of the fields of a change. A value that is there already is in neither list.
struct MergedChanges {
    QList<CustomerField> taken;
    QList<CustomerField> conflicting;
};

/// What a change says, by field.
QMap<CustomerField, QString> saidIn(const QList<FieldChange>& changes);

/// The three-way merge of a change into a record, field by field: a field that is still what the
/// change was based on takes its value; one that another operation set since then keeps its own,
/// and the value that came is kept as a conflict. What is equal needs nothing.
MergedChanges mergeChanges(
    Customer& record, const QList<FieldChange>& changes, const ChangeOrigin& origin);

/// Takes what a second record of the same person says into the first. What the first knows nothing
/// of is filled, but never who the person is (isIdentity()): that, and whatever else differs, waits
/// as a conflict, whatever the change says it is based on. Who enters a known certificate changes
/// no identity by it.
MergedChanges joinChanges(
    Customer& record, const QList<FieldChange>& changes, const ChangeOrigin& origin);

/// Until when a document is valid, as the value of a conflict about CustomerField::ValidUntil: with
/// the key of the document, since a record has several.
QString endText(const Certificate& certificate);

/// Takes the end that a known document was entered with into the first record: a later one waits as
/// a conflict, or who enters a known number would lengthen a document nobody else has seen. One
/// that is not later changes nothing, nor does another paper of the same number.
void joinEnd(Customer& record, const Certificate& entered, const ChangeOrigin& origin,
    MergedChanges& merged);

/// What somebody decided about a conflict.
struct ConflictDecision {
    QUuid conflict; ///< the operation that brought the value
    CustomerField field = CustomerField::Name;
    bool take = false; ///< the value that came; else the record's own stays
};

/// The value that a decision would put into the record; empty when it puts none.
QMap<CustomerField, QString> takenBy(const Customer& record, const ConflictDecision& decision);

/// Decides a conflict; false when there is none such any more.
bool decideConflict(Customer& record, const ConflictDecision& decision, const QUuid& operation);

/// The fields of a record as changes on top of nothing: how a second record of the same person
/// joins the first.
QList<FieldChange> asChanges(const Customer& record);

} // namespace hui
