// SPDX-FileCopyrightText: 2026 The HuiDesk authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "app/server/ClosedColumns.h"
#include "app/server/DocumentSource.h"
#include "app/server/Operations.h"
#include "app/server/PhoneStart.h"
#include "app/server/Router.h"
#include "app/server/Served.h"
#include "app/server/Signature.h"

#include <QStringList>

#include <chrono>

namespace hui::server {

/// Work that falls due by the clock. It is run again and again on a worker, so it finds out itself
/// what is due, is harmless to repeat and to run twice at once; what fails is tried again.
struct PlatformJob {
    QString id; ///< "billpay.subscriptions": in the log
    std::function<Result<Done>(Context&)> run;
    std::chrono::minutes every{10}; ///< what falls due on a day need not be looked for more often
};

/// Forgets a person, whose numbers are `records` (several once records were joined), inside the
/// transaction that does.
using ForgetPerson = std::function<Result<Done>(Context&, const QStringList& records)>;

/// Forgets whoever has no record: what was done for them before a day, by which nobody who has a
/// record is found. Inside a transaction; some of it at a time, it is run again and again.
using ForgetBefore = std::function<Result<Done>(Context&, const QDate& day)>;

/// What all modules have of people.
struct Forgetting {
    QList<ForgetPerson> persons = {};
    QList<ForgetBefore> unrecorded = {};
};

/// A service module, as the platform sees it: its tables, its kinds of operation and its routes.
/// Each folder modules/<m>/platform defines one function `PlatformModule platformModule()`.
struct PlatformModule {
    QString id; ///< "billpay"
    QStringList migrations = {}; ///< ":/schema/platform/billpay/001_….sql"
    QList<OperationKind> operations = {};
    QStringList signedActs = {}; ///< what else is signed and the bank's table may name
    std::function<void(Router&)> addRoutes = {};
    /// Whether what it is described by as data may be offered; the platform does not start else.
    std::function<Result<Done>()> checkData = {};
    /// Its pages for customers' telephones, behind the listener of those.
    std::function<void(Router&)> addPhoneRoutes = {};
    /// What customers may begin on the first of those pages, at a branch of their choice.
    QList<PhoneStart> phoneStarts = {};
    /// Sample data for `--seed sample`; repeatable; runs in a transaction.
    std::function<Result<Done>(Context&)> seedSample = {};
    /// The same for what desks must be able to tell from a forgery; with the key of the catalogue.
    std::function<Result<Done>(Context&, const SigningKey&)> seedSigned = {};
    QList<PlatformJob> jobs = {};
    QList<ClosedColumn> closedColumns = {}; ///< where its tables hold data of customers
    QList<ServedInterface> served = {}; ///< what it does for programs of partners
    /// Its routes for those, behind the listener of theirs; it is given what all modules serve.
    std::function<void(Router&, std::shared_ptr<const Served>)> addPartnerRoutes = {};
    ForgetPerson forgetPerson = {}; ///< what it has of a person beside the record
    ForgetBefore forgetBefore = {}; ///< what it has of people without a record
    DocumentSource documents = {}; ///< what images and vouchers it has of a person
    /// Of the module that tells them; it is given those of all.
    std::function<void(Router&, const QList<DocumentSource>&)> addDocumentRoutes = {};
    /// Of the module that forgets people; it is given what all the others have of them.
    std::function<PlatformJob(const Forgetting&)> eraseJob = {};
};

} // namespace hui::server
